package org.heed.access.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/** Keeps of what Keycloak hands out at sign-in only the refresh token, in the session. */
final class RefreshTokens implements OAuth2AuthorizedClientRepository {
    private static final String ATTRIBUTE = "heed.refreshToken";

    static @Nullable OAuth2RefreshToken of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : (OAuth2RefreshToken) session.getAttribute(ATTRIBUTE);
    }

    static void keep(@Nullable OAuth2RefreshToken token, HttpServletRequest request) {
        if (token != null) {
            request.getSession().setAttribute(ATTRIBUTE, token);
        }
    }

    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        keep(client.getRefreshToken(), request);
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        // The token ends with the session that holds it.
    }
}
