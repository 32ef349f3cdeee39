package org.heed.access.session;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.heed.identity.CurrentUser;
import org.heed.identity.User;
import org.heed.shared.database.DatabaseTrouble;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that has lasted for the longest time that is allowed, however busy it was. */
@Component
public class SessionLimits {
    private static final String SIGNED_IN_AT = "heed.signedInAt";
    /** A session has another name once somebody has signed in again. */
    private static final String KNOWN_AS = "heed.knownAs";

    private final SessionSettings settings;
    private final EndedSessions endedSessions;

    SessionLimits(SessionSettings settings, EndedSessions endedSessions) {
        this.settings = settings;
        this.endedSessions = endedSessions;
    }

    public Filter filter() {
        return new AtEachRequest();
    }

    private final class AtEachRequest extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            HttpSession session = request.getSession(false);
            Optional<User> user = CurrentUser.find();
            if (session != null && user.isPresent()) {
                remember(session, user.get());
                if (session.getAttribute(SIGNED_IN_AT) == null) {
                    session.setAttribute(SIGNED_IN_AT, Instant.now());
                    session.setMaxInactiveInterval((int) settings.idle().toSeconds());
                } else if (!Instant.now().isBefore(end(session))) {
                    EndedSession.end(request, EndedSession.TIME);
                }
            }
            chain.doFilter(request, response);
        }
    }

    /** Where the database takes no writes now, pages can be read all the same, and it is remembered with a later request. */
    private void remember(HttpSession session, User user) {
        if (session.getId().equals(session.getAttribute(KNOWN_AS))) {
            return;
        }
        try {
            endedSessions.began(session.getId(), user.id());
            session.setAttribute(KNOWN_AS, session.getId());
        } catch (RuntimeException failure) {
            if (DatabaseTrouble.of(failure) == null) {
                throw failure;
            }
        }
    }

    private Instant end(HttpSession session) {
        return ((Instant) session.getAttribute(SIGNED_IN_AT)).plus(settings.absolute());
    }

    /** When the session of the request ends at the latest; null where nobody is signed in. */
    @Nullable
    Instant latest(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null || session.getAttribute(SIGNED_IN_AT) == null ? null : end(session);
    }
}
