package org.heed.access.session;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;

/** A way of knowing who somebody is: by Keycloak, or by the local accounts of a demonstration. */
public interface SignIn {
    /** What pages need: a session, and a way out of it. */
    void pages(HttpSecurity http) throws Exception;

    /** What the API needs: proof with each request. */
    void api(HttpSecurity http, AuthenticationEntryPoint unproved) throws Exception;

    /** Where somebody who is not signed in begins. */
    String address();

    /** The challenge that an API request without proof is answered with. */
    String challenge();

    /** Addresses besides our own to which a form of ours may lead, for the content security policy. */
    String formTargets();
}
