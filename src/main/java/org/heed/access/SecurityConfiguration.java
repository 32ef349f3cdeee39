package org.heed.access;

import org.heed.access.limits.RateLimits;
import org.heed.access.session.EndedSessions;
import org.heed.access.session.SessionLimits;
import org.heed.access.session.SignIn;
import org.heed.access.session.SignInAgain;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may ask for which address; whatever is not named here needs a user. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    /** Scripts and styles come from the product alone; bpmn-js positions its labels by style attributes. */
    private static String contentPolicy(String formTargets) {
        return "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                + "object-src 'none'; base-uri 'none'; form-action 'self'" + formTargets + "; frame-ancestors 'none'";
    }

    /** Health and numbers for the council's own watch, on a port of their own; nothing else is there. */
    @Bean
    @Order(0)
    SecurityFilterChain watch(HttpSecurity http) throws Exception {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to("health", "prometheus"))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, SignIn signIn, ApiAnswers answers, RateLimits limits) throws Exception {
        signIn.api(http, answers);
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(errors -> errors.authenticationEntryPoint(answers))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .addFilterBefore(answers.unavailable(), SecurityContextHolderFilter.class)
                .addFilterAfter(new RefusalLog(), HeaderWriterFilter.class)
                .addFilterAfter(limits.beforeSignIn(), HeaderWriterFilter.class)
                .addFilterBefore(limits.afterSignIn(), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http, SignIn signIn, SessionLimits sessions, EndedSessions endedSessions, RateLimits limits)
            throws Exception {
        signIn.pages(http);
        SignInAgain again = new SignInAgain(signIn, endedSessions);
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                HttpMethod.GET, "/assets/**", "/accessibility", "/published")
                        .permitAll()
                        .requestMatchers("/sign-in", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(errors -> errors.accessDeniedHandler(again).authenticationEntryPoint(again))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(contentPolicy(signIn.formTargets())))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS)))
                .addFilterAfter(sessions.filter(), SecurityContextHolderFilter.class)
                .addFilterAfter(new RefusalLog(), HeaderWriterFilter.class)
                .addFilterAfter(limits.beforeSignIn(), HeaderWriterFilter.class)
                .addFilterBefore(limits.afterSignIn(), AuthorizationFilter.class)
                .build();
    }
}
