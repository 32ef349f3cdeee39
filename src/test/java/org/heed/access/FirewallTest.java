package org.heed.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;

/** No parameter reaches a page with what cannot be typed or kept. */
class FirewallTest {
    private final HttpFirewall firewall = new Firewall().httpFirewall();

    private HttpServletRequest sent(String name, String value) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/published");
        request.addParameter(name, value);
        return firewall.getFirewalledRequest(request);
    }

    @Test
    void noValueHoldsNul() {
        HttpServletRequest request = sent("panel", "a\u0000");
        assertThatThrownBy(() -> request.getParameter("panel")).isInstanceOf(RequestRejectedException.class);
        assertThatThrownBy(() -> request.getParameterValues("panel")).isInstanceOf(RequestRejectedException.class);
        assertThatThrownBy(request::getParameterMap).isInstanceOf(RequestRejectedException.class);
        assertThat(sent("panel", "a\r\nb\tc").getParameter("panel")).isEqualTo("a\r\nb\tc");
    }

    @Test
    void noNameHoldsALineBreak() {
        assertThatThrownBy(() -> sent("a\nINFO Signed in: admin", "x").getParameterMap())
                .isInstanceOf(RequestRejectedException.class);
    }
}
