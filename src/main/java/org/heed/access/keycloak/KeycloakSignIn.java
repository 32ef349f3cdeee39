package org.heed.access.keycloak;

import java.net.URI;
import org.heed.access.KeycloakPerson;
import org.heed.access.session.SignIn;
import org.heed.identity.directory.IdentitySettings;
import org.heed.identity.directory.WithKeycloak;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.stereotype.Component;

/** Sign-in with Keycloak: the authorization code flow with PKCE for pages, bearer tokens for the API. */
@Component
@WithKeycloak
class KeycloakSignIn implements SignIn {
    private final IdentitySettings settings;
    private final Arrivals arrivals;
    private final ClientRegistrationRepository registrations;
    private final KeycloakSessions sessions;
    private final KeycloakAccounts accounts;

    KeycloakSignIn(
            IdentitySettings settings,
            Arrivals arrivals,
            ClientRegistrationRepository registrations,
            KeycloakSessions sessions,
            KeycloakAccounts accounts) {
        this.settings = settings;
        this.arrivals = arrivals;
        this.registrations = registrations;
        this.sessions = sessions;
        this.accounts = accounts;
    }

    @Override
    public void pages(HttpSecurity http) throws Exception {
        OidcClientInitiatedLogoutSuccessHandler endBoth = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        endBoth.setPostLogoutRedirectUri("{baseUrl}/sign-in?signedOut");
        http.oauth2Login(login -> login.loginPage("/sign-in")
                        .defaultSuccessUrl("/")
                        .failureUrl("/sign-in?error")
                        .authorizedClientRepository(new RefreshTokens())
                        .userInfoEndpoint(info -> info.oidcUserService(request -> new KeycloakPerson(
                                arrivals.of(request.getIdToken().getClaims()), request.getIdToken()))))
                .oidcLogout(logout ->
                        logout.oidcSessionRegistry(sessions).backChannel(back -> back.logoutHandler(sessions)))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessHandler(endBoth))
                .addFilterAfter(new KeycloakRecheck(accounts), SecurityContextHolderFilter.class);
    }

    @Override
    public void api(HttpSecurity http, AuthenticationEntryPoint unproved) throws Exception {
        http.oauth2ResourceServer(server ->
                server.authenticationEntryPoint(unproved).jwt(jwt -> jwt.jwtAuthenticationConverter(this::person)));
    }

    private AbstractAuthenticationToken person(Jwt token) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new TokenPerson(arrivals.of(token.getClaims())), null, AuthorityUtils.NO_AUTHORITIES);
    }

    @Override
    public String address() {
        return "/oauth2/authorization/" + KeycloakClients.REGISTRATION;
    }

    @Override
    public String challenge() {
        return "Bearer realm=\"Heed\"";
    }

    /** Signing out leads from our form to Keycloak, which the browser counts as the form's target. */
    @Override
    public String formTargets() {
        URI issuer = URI.create(settings.issuerUri());
        return " " + issuer.getScheme() + "://" + issuer.getAuthority();
    }
}
