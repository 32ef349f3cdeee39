package org.heed.access;

import org.heed.access.limits.RateLimits;
import org.heed.access.session.SignIn;
import org.heed.identity.directory.WithoutKeycloak;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Sign-in with the accounts of the realm file: a form for pages, HTTP Basic for the API. Not for production. */
@Component
@WithoutKeycloak
class LocalSignIn implements SignIn {
    @Override
    public void pages(HttpSecurity http) throws Exception {
        http.formLogin(form -> form.loginPage("/sign-in")
                        .authenticationDetailsSource(RateLimits.FormDetails::new)
                        .defaultSuccessUrl("/"))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signedOut"));
    }

    @Override
    public void api(HttpSecurity http, AuthenticationEntryPoint unproved) throws Exception {
        http.httpBasic(basic -> basic.authenticationEntryPoint(unproved));
    }

    @Override
    public String address() {
        return "/sign-in";
    }

    @Override
    public String challenge() {
        return "Basic realm=\"Heed\", charset=\"UTF-8\"";
    }

    @Override
    public String formTargets() {
        return "";
    }
}
