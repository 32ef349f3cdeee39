package org.heed.access.keycloak;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.heed.access.KeycloakPerson;
import org.heed.access.session.EndedSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at a signed-in person's account again, every minute or as it is set: changed roles and groups take effect, an account
 * that was disabled is signed out, and while Keycloak does not answer everybody goes on working.
 */
final class KeycloakRecheck extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(KeycloakRecheck.class);
    private static final String CHECKED_AT = "heed.checkedAt";

    private final KeycloakAccounts accounts;

    KeycloakRecheck(KeycloakAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (due(request)
                && SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken signedIn
                && signedIn.getPrincipal() instanceof KeycloakPerson person) {
            check(person, request);
        }
        chain.doFilter(request, response);
    }

    private boolean due(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return false;
        }
        Instant checked = (Instant) session.getAttribute(CHECKED_AT);
        if (checked == null) {
            session.setAttribute(CHECKED_AT, Instant.now());
            return false;
        }
        return Duration.between(checked, Instant.now()).compareTo(accounts.recheckEvery()) >= 0;
    }

    private void check(KeycloakPerson person, HttpServletRequest request) {
        request.getSession().setAttribute(CHECKED_AT, Instant.now());
        KeycloakAccounts.Answer answer = accounts.lookAgain(person, RefreshTokens.of(request));
        if (answer instanceof KeycloakAccounts.Current current) {
            RefreshTokens.keep(current.refreshToken(), request);
            signIn(current.person(), request);
        } else if (answer instanceof KeycloakAccounts.Ended) {
            LOG.info("Signed out {}: Keycloak no longer lets the account in", person.getName());
            EndedSession.end(request, EndedSession.ACCOUNT);
        } else {
            LOG.warn("Keycloak does not answer; {} goes on working as before", person.getName());
        }
    }

    private static void signIn(KeycloakPerson person, HttpServletRequest request) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                new OAuth2AuthenticationToken(person, person.getAuthorities(), KeycloakClients.REGISTRATION));
        SecurityContextHolder.setContext(context);
        request.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }
}
