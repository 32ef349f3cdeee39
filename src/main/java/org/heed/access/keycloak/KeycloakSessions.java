package org.heed.access.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heed.access.KeycloakPerson;
import org.heed.identity.directory.WithKeycloak;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Ends our sessions when Keycloak says by the back channel that its own has ended, on whichever node they began. */
@Component
@WithKeycloak
class KeycloakSessions implements OidcSessionRegistry, LogoutHandler {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    KeycloakSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcLogoutToken token)) {
            return;
        }
        List<String> ended = endedBy(token);
        ended.forEach(sessions::deleteById);
        LoggerFactory.getLogger(KeycloakSessions.class).info("Keycloak ended {} session(s)", ended.size());
    }

    /** A token names the person, and the session of Keycloak unless all of them are to end. */
    private List<String> endedBy(OidcLogoutToken token) {
        String subject = token.getSubject();
        if (subject == null) {
            return List.of();
        }
        return sessions.findByPrincipalName(subject).entrySet().stream()
                .filter(session -> token.getSessionId() == null
                        || Objects.equals(token.getSessionId(), keycloakSession(session.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static @Nullable String keycloakSession(Session session) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return context != null
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof KeycloakPerson person
                ? person.idToken().getClaimAsString("sid")
                : null;
    }

    /** Nothing to remember: the session itself, which every node can find, holds what is needed. */
    @Override
    public void saveSessionInformation(OidcSessionInformation information) {}

    @Override
    @SuppressWarnings("NullAway") // Spring Security's own registry returns null too, but its interface does not say so
    public @Nullable OidcSessionInformation removeSessionInformation(String clientSessionId) {
        return null;
    }

    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        return List.of();
    }
}
