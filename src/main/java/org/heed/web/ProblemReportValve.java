package org.heed.web;

import java.io.IOException;
import java.util.function.IntFunction;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.MediaType;

/**
 * Writes a problem where a request to the API failed and nothing was answered yet, or one that is so broken that its address cannot be
 * read, which no browser sends; all others get Tomcat's short page.
 */
final class ProblemReportValve extends ErrorReportValve {
    private final IntFunction<byte[]> problem;

    ProblemReportValve(IntFunction<byte[]> problem) {
        this.problem = problem;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        String path = request.getRequestURI();
        if (path != null && !path.isEmpty() && !ApiPaths.include(path)) {
            super.report(request, response, failure);
        } else if (response.getStatus() >= 400 && response.getContentWritten() == 0) {
            response.setErrorReported();
            try {
                byte[] body = problem.apply(response.getStatus());
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setContentLength(body.length);
                response.getOutputStream().write(body);
                response.finishResponse();
            } catch (IOException nobodyListens) {
                container.getLogger().debug("Nobody listens any more", nobodyListens);
            }
        }
    }
}
