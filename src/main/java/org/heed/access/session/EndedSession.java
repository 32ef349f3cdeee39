package org.heed.access.session;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** A session that ended in the middle of a visit, and why, so that the sign-in page can say it. */
public final class EndedSession {
    public static final String ACCOUNT = "ended";
    static final String TIME = "expired";
    private static final String REASON = "heed.endedSession";

    private EndedSession() {}

    public static void end(HttpServletRequest request, String reason) {
        request.getSession().invalidate();
        SecurityContextHolder.clearContext();
        request.setAttribute(REASON, reason);
    }

    /** Why the visitor must sign in again; null for somebody who comes for the first time. */
    static @Nullable String reason(HttpServletRequest request) {
        Object reason = request.getAttribute(REASON);
        if (reason != null) {
            return reason.toString();
        }
        boolean had = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        return had ? TIME : null;
    }
}
