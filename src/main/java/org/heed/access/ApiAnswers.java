package org.heed.access;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.heed.access.limits.RateLimits;
import org.heed.access.session.SignIn;
import org.slf4j.LoggerFactory;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the API answers where nobody could be recognised: RFC 9457 problems, as everywhere else. */
@Component
class ApiAnswers implements AuthenticationEntryPoint {
    private final MessageSourceAccessor messages;
    private final JsonMapper json;
    private final SignIn signIn;

    private final RateLimits limits;

    ApiAnswers(MessageSourceAccessor messages, JsonMapper json, SignIn signIn, RateLimits limits) {
        this.limits = limits;
        this.messages = messages;
        this.json = json;
        this.signIn = signIn;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null && limits.failed(request)) {
            RateLimits.turnAway(response);
            return;
        }
        response.setHeader("WWW-Authenticate", signIn.challenge());
        problem(response, HttpStatus.UNAUTHORIZED, "error.signIn");
    }

    /** Where the keys to check a token with cannot be had, that is our trouble and not the caller's. */
    Filter unavailable() {
        return (request, response, chain) -> {
            try {
                chain.doFilter(request, response);
            } catch (AuthenticationServiceException noKeys) {
                LoggerFactory.getLogger(ApiAnswers.class).warn("Tokens cannot be checked: {}", noKeys.toString());
                problem((HttpServletResponse) response, HttpStatus.SERVICE_UNAVAILABLE, "error.503");
            }
        };
    }

    private void problem(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(
                response.getOutputStream(), ProblemDetail.forStatusAndDetail(status, messages.getMessage(sentence)));
    }
}
