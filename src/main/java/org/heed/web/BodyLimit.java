package org.heed.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.heed.shared.request.RequestHandlers;
import org.heed.shared.request.TakesFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nobody sends more than can be wanted: 2 MB, or a file of evidence, and the length is said before the content. Forms without a file have
 * a limit of their own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {
    private static final long MOST_BYTES = 2 * 1024 * 1024 + 1024;

    private final long mostEvidence;
    private final RequestHandlers handlers;

    /** A file that is too large is still read up to the double, so that its page can say so and keep what was typed. */
    BodyLimit(@Value("${heed.evidence.largest}") DataSize largest, RequestHandlers handlers) {
        this.handlers = handlers;
        this.mostEvidence = Math.max(2 * largest.toBytes(), MOST_BYTES);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean form = String.valueOf(request.getContentType()).startsWith("application/x-www-form-urlencoded");
        boolean none = request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null;
        return !request.getRequestURI().startsWith("/api/") && (form || none);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean large = request.getContentLengthLong() > MOST_BYTES;
        boolean evidence = large && handlers.say(TakesFile.class, request);
        if (large && request.getContentLengthLong() > (evidence ? mostEvidence : MOST_BYTES)) {
            if (evidence && !request.getRequestURI().startsWith("/api/")) {
                response.setStatus(HttpStatus.SEE_OTHER.value());
                response.setHeader("Location", request.getRequestURI() + "?tooLarge=");
            } else {
                response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            }
        } else if (request.getHeader("Transfer-Encoding") != null) {
            response.sendError(HttpStatus.LENGTH_REQUIRED.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
