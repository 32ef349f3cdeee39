package org.heed.access.keycloak;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.heed.access.KeycloakPerson;
import org.heed.identity.directory.IdentitySettings;
import org.heed.identity.directory.WithKeycloak;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Asks Keycloak, by the refresh token, whether an account may still come in and what it is now. */
@Component
@WithKeycloak
class KeycloakAccounts {
    private static final Set<String> REFUSALS =
            Set.of(OAuth2ErrorCodes.INVALID_GRANT, OAuth2ErrorCodes.INVALID_TOKEN, OAuth2ErrorCodes.ACCESS_DENIED);

    private final IdentitySettings settings;
    private final ClientRegistration client;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshing;
    private final JwtDecoderFactory<ClientRegistration> idTokens;
    private final Arrivals arrivals;

    KeycloakAccounts(
            IdentitySettings settings,
            ClientRegistrationRepository registrations,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshing,
            JwtDecoderFactory<ClientRegistration> idTokens,
            Arrivals arrivals) {
        this.settings = settings;
        this.client = Objects.requireNonNull(registrations.findByRegistrationId(KeycloakClients.REGISTRATION));
        this.refreshing = refreshing;
        this.idTokens = idTokens;
        this.arrivals = arrivals;
    }

    /** What Keycloak says of an account now. */
    sealed interface Answer permits Current, Ended, Unknown {}

    /** The account may come in, and this is what its token says now. */
    record Current(KeycloakPerson person, @Nullable OAuth2RefreshToken refreshToken) implements Answer {}

    /** The account, or its session with Keycloak, has ended. */
    record Ended() implements Answer {}

    /** Keycloak did not answer, or not sensibly. */
    record Unknown() implements Answer {}

    Duration recheckEvery() {
        return settings.recheckEvery();
    }

    Answer lookAgain(KeycloakPerson person, @Nullable OAuth2RefreshToken token) {
        if (token == null) {
            return new Ended();
        }
        try {
            return current(
                    person, refreshing.getTokenResponse(new OAuth2RefreshTokenGrantRequest(client, used(), token)));
        } catch (OAuth2AuthorizationException refused) {
            if (REFUSALS.contains(refused.getError().getErrorCode())) {
                return new Ended();
            }
            LoggerFactory.getLogger(KeycloakAccounts.class)
                    .debug("Keycloak could not be asked: {}", refused.getMessage());
            return new Unknown();
        }
    }

    private Answer current(KeycloakPerson person, OAuth2AccessTokenResponse response) {
        Object text = response.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN);
        if (text == null) {
            return new Unknown();
        }
        try {
            Jwt token = idTokens.createDecoder(client).decode(text.toString());
            if (!person.getName().equals(token.getSubject())) {
                return new Ended();
            }
            OidcIdToken idToken = new OidcIdToken(
                    token.getTokenValue(), token.getIssuedAt(), token.getExpiresAt(), token.getClaims());
            return new Current(new KeycloakPerson(arrivals.of(token.getClaims()), idToken), response.getRefreshToken());
        } catch (JwtException unreadable) {
            return new Unknown();
        }
    }

    /** The grant asks for an access token though it only passes the refresh token on. */
    private static OAuth2AccessToken used() {
        Instant now = Instant.now();
        return new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "used", now.minusSeconds(1), now);
    }
}
