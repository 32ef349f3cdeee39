package org.heed.access.keyed;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer that leaves only once the work is committed that it speaks of. */
final class HeldResponse extends ContentCachingResponseWrapper {
    private @Nullable Integer error;
    private @Nullable String errorMessage;
    private @Nullable String redirect;

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendError(int status) {
        sendError(status, null);
    }

    @Override
    public void sendError(int status, @Nullable String message) {
        resetBuffer();
        error = status;
        errorMessage = message;
    }

    @Override
    public void sendRedirect(String location) {
        resetBuffer();
        redirect = location;
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) {
        sendRedirect(location);
    }

    /** What a later request of the same kind is answered; nothing where this one was refused. */
    @Nullable
    KeptAnswer answer(String fingerprint) {
        if (error != null || getStatus() >= 400) {
            return null;
        }
        return redirect != null
                ? new KeptAnswer(fingerprint, SC_FOUND, redirect, null, new byte[0])
                : new KeptAnswer(
                        fingerprint,
                        getStatus(),
                        getHeader(HttpHeaders.LOCATION),
                        getContentType(),
                        getContentAsByteArray());
    }

    boolean failed() {
        return (error == null ? getStatus() : error) >= 500;
    }

    void leave() throws IOException {
        HttpServletResponse response = (HttpServletResponse) getResponse();
        if (error != null && errorMessage != null) {
            response.sendError(error, errorMessage);
        } else if (error != null) {
            response.sendError(error);
        } else if (redirect != null) {
            response.sendRedirect(redirect);
        } else {
            copyBodyToResponse();
        }
    }
}
