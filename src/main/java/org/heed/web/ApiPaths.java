package org.heed.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Which addresses are the API's, so that every refusal there is a problem for programs and no page. */
final class ApiPaths {
    private static final String API = "/api";

    private ApiPaths() {}

    /** Whether a request was for the API, be it that its failure is being answered at another address. */
    static boolean include(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return include(failed == null ? request.getRequestURI() : failed.toString());
    }

    /** @param path as it came, encoded or not */
    static boolean include(String path) {
        return path.equals(API) || path.startsWith(API + "/");
    }
}
