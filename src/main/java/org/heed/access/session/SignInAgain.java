package org.heed.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.heed.identity.CurrentUser;
import org.heed.shared.HeldAnswers;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** Leads whoever is not signed in to the sign-in, says why where a session has ended, and keeps what a form had sent. */
public final class SignInAgain implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final String SAVED = "SPRING_SECURITY_SAVED_REQUEST";

    private final SignIn signIn;
    private final EndedSessions endedSessions;

    public SignInAgain(SignIn signIn, EndedSessions endedSessions) {
        this.signIn = signIn;
        this.endedSessions = endedSessions;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String ended = EndedSession.reason(request);
        response.sendRedirect(ended == null ? signIn.address() : "/sign-in?" + ended);
    }

    /** A form without a session's token comes from a page whose session has ended, or from elsewhere. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (CurrentUser.find().isPresent()) {
            if (reason instanceof CsrfException
                    && ofTheSamePerson(request)
                    && HeldAnswersArgument.hold(request, endedSessions::mayLeave)) {
                response.sendRedirect(request.getRequestURI());
                return;
            }
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (HeldAnswersArgument.hold(request, endedSessions::mayLeave)) {
            request.getSession().setAttribute(SAVED, new SimpleSavedRequest(request.getRequestURI()));
            response.sendRedirect("/sign-in?kept");
        } else {
            response.sendRedirect("/sign-in?" + EndedSession.TIME);
        }
    }

    /** The page was opened in a session that has ended, and its reader has signed in again elsewhere, as in another tab. */
    private static boolean ofTheSamePerson(HttpServletRequest request) {
        return CurrentUser.find()
                .filter(user -> user.id().equals(request.getParameter(HeldAnswers.USER)))
                .isPresent();
    }
}
