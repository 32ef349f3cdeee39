package org.heed.access.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The requests that cost more than a page. */
final class HeavyRequests {
    /** What costs more than a page: whole tables, searches, imports, files, the check of the whole trail. */
    private static final RequestMatcher ROUTES = new OrRequestMatcher(Stream.concat(
                    Stream.of(
                                    "/register/import/**",
                                    "/api/recommendations/import",
                                    "/hand-over/{person}",
                                    "/tasks/{id}",
                                    "/api/tasks/{id}/files",
                                    "/api/models",
                                    "/work-list/bulk/**",
                                    "/recommendations/{reference}/evidence/**",
                                    "/api/recommendations/{reference}/evidence",
                                    "/operations/migrations/**")
                            .map(path -> PathPatternRequestMatcher.pathPattern(HttpMethod.POST, path)),
                    Stream.of(
                                    "/panels/{id}/monitoring-table",
                                    "/panels/{id}/monitoring-table.csv",
                                    "/api/panels/{id}/monitoring-table",
                                    "/recommendations/{reference}/everything.zip",
                                    "/api/recommendations/{reference}/everything",
                                    "/planner",
                                    "/planner.csv",
                                    "/planner.ics",
                                    "/api/planner",
                                    "/register/import/{id}",
                                    "/evidence/{id}",
                                    "/api/evidence/{id}",
                                    "/tasks/{id}/files/{file}",
                                    "/api/tasks/{id}/files/{file}",
                                    "/audit",
                                    "/api/audit/verification",
                                    "/api/audit/export",
                                    "/tasks/{id}/choices/{key}",
                                    "/api/tasks/{id}/choices/{key}",
                                    "/hand-over/{person}/choices/leadOfficer",
                                    "/workshop/drafts/**",
                                    "/workshop/preview",
                                    "/workshop/versions/**",
                                    "/operations",
                                    "/operations/migrations/new",
                                    "/api/access",
                                    "/access")
                            .map(path -> PathPatternRequestMatcher.pathPattern(path)))
            .<RequestMatcher>map(matcher -> matcher)
            .toList());

    private HeavyRequests() {}

    static boolean include(HttpServletRequest request) {
        return ROUTES.matches(request) || searches(request);
    }

    private static boolean searches(HttpServletRequest request) {
        String words = request.getParameter("q");
        return words != null && !words.isBlank();
    }
}
