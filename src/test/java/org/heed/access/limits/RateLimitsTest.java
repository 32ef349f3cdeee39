package org.heed.access.limits;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.heed.identity.Cover;
import org.heed.identity.SignedIn;
import org.heed.identity.User;
import org.heed.shared.request.RequestHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever guesses is stopped, and nobody else who comes from the same address. */
class RateLimitsTest {
    private static final int OFTEN = 1000;

    private final RateLimits limits = new RateLimits(
            new LimitSettings(10, 300, 120),
            new RequestHandlers(new StaticApplicationContext().getBeanProvider(RequestMappingHandlerMapping.class)));

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static MockHttpServletRequest request(String authorization, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/panels");
        request.setServletPath("/api/panels");
        request.setRemoteAddr(address);
        if (!authorization.isEmpty()) {
            request.addHeader("Authorization", authorization);
        }
        return request;
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean passes(Filter filter, MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response.getStatus() != 429;
    }

    private boolean entersAt(String authorization, String address) throws Exception {
        return passes(limits.beforeSignIn(), request(authorization, address));
    }

    private void guess(String authorization, int times) throws Exception {
        for (int time = 0; time < times; time++) {
            if (entersAt(authorization, "a")) {
                limits.failed(request(authorization, "a"));
            }
        }
    }

    @Test
    void whoeverGuessesIsStoppedAndNobodyElse() throws Exception {
        guess(basic("chair:wrong"), 11);
        assertThat(entersAt(basic("chair:wrong"), "a")).isFalse();
        assertThat(entersAt(basic("Chair:other"), "a")).as("the same account").isFalse();
        assertThat(entersAt(basic("officer:demo"), "a")).as("another account").isTrue();
        assertThat(entersAt(basic("chair:demo"), "b")).as("another address").isTrue();
    }

    @Test
    void whatWasRightStaysRightHoweverOthersGuess() throws Exception {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(chair(), "demo", "known"));
        passes(limits.afterSignIn(), request(basic("chair:demo"), "a"));
        SecurityContextHolder.clearContext();
        guess(basic("chair:wrong"), OFTEN);
        assertThat(entersAt(basic("chair:wrong"), "a")).isFalse();
        assertThat(entersAt(basic("chair:demo"), "a")).isTrue();
    }

    private static SignedIn chair() {
        User user = new User("id", "chair", "Chair", "", Set.of(), Set.of(), Set.of(), new Cover(Set.of(), null));
        return () -> user;
    }

    @Test
    void aTokenIsAlwaysLookedAt() throws Exception {
        guess("Bearer wrong", OFTEN);
        assertThat(limits.failed(request("Bearer wrong", "a")))
                .as("told to wait")
                .isTrue();
        assertThat(entersAt("Bearer right", "a")).isTrue();
    }

    @Test
    void whoeverKnocksAtTheApiKeepsNobodyFromThePages() throws Exception {
        int passed = 0;
        for (int time = 0; time < OFTEN; time++) {
            passed += entersAt("", "a") ? 1 : 0;
        }
        assertThat(passed).isLessThan(OFTEN);
        MockHttpServletRequest page = new MockHttpServletRequest("GET", "/sign-in");
        page.setServletPath("/sign-in");
        page.setRemoteAddr("a");
        assertThat(passes(limits.beforeSignIn(), page)).isTrue();
    }

    @Test
    void theFormCountsForItsAccount() throws Exception {
        for (int time = 0; time < 10; time++) {
            MockHttpServletRequest from = signIn("chair");
            UsernamePasswordAuthenticationToken wrong =
                    UsernamePasswordAuthenticationToken.unauthenticated("chair", "wrong");
            wrong.setDetails(new RateLimits.FormDetails(from));
            limits.failed(new AuthenticationFailureBadCredentialsEvent(wrong, new BadCredentialsException("wrong")));
        }
        assertThat(passes(limits.beforeSignIn(), signIn("chair"))).isFalse();
        assertThat(passes(limits.beforeSignIn(), signIn("officer"))).isTrue();
    }

    private static MockHttpServletRequest signIn(String account) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/sign-in");
        request.setServletPath("/sign-in");
        request.setRemoteAddr("a");
        request.setParameter("username", account);
        return request;
    }
}
