package org.heed.access.limits;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Keeps threads from those who send a byte now and then: content must come at a pace, and only so much of it may be on its way at
 * once. It stands in Tomcat's own pipeline, since forms are read there.
 */
final class BodyPace extends ValveBase {
    private final BodySettings settings;
    private final UnfinishedBodies bodies;
    private final String sentence;

    BodyPace(BodySettings settings, String sentence) {
        super(true);
        this.settings = settings;
        this.bodies = new UnfinishedBodies(settings);
        this.sentence = sentence;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        boolean content =
                request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        String address = request.getRemoteAddr();
        if (!content) {
            getNext().invoke(request, response);
        } else if (bodies.begin(address)) {
            paced(request, response, address);
        } else {
            refuse(request, response);
        }
    }

    private void paced(Request request, Response response, String address) throws IOException, ServletException {
        InputBuffer original = request.getCoyoteRequest().getInputBuffer();
        PacedBody body = new PacedBody(original, settings, System::nanoTime, () -> bodies.end(address));
        request.getCoyoteRequest().setInputBuffer(body);
        try {
            getNext().invoke(request, response);
            if (!body.ended() && !request.isAsync() && request.getHeader(HttpHeaders.EXPECT) == null) {
                rest(request, response, body);
            }
        } finally {
            request.getCoyoteRequest().setInputBuffer(original);
            body.end();
        }
    }

    /** What was not read is still on its way; Tomcat would wait for it without a limit. */
    private static void rest(Request request, Response response, PacedBody body) {
        try {
            response.finishResponse();
            body.drain();
        } catch (IOException tooSlow) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private void refuse(Request request, Response response) throws IOException {
        boolean api = request.getRequestURI().startsWith("/api/");
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.setContentType(api ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : "text/plain;charset=UTF-8");
        String answer = api
                ? "{\"type\":\"about:blank\",\"title\":\"Service Unavailable\",\"status\":503,\"detail\":\"" + sentence
                        + "\"}"
                : sentence;
        response.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
        response.finishResponse();
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }
}
