package org.heed.access.session;

import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The session's cookie: not for scripts, not sent from other sites, and behind TLS bound to this host alone. */
final class SessionCookie implements CookieSerializer {
    private final DefaultCookieSerializer plain = named("heed-session", false);
    private final DefaultCookieSerializer secure = named("__Host-heed-session", true);

    private static DefaultCookieSerializer named(String name, boolean secure) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(secure);
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        (value.getRequest().isSecure() ? secure : plain).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(jakarta.servlet.http.HttpServletRequest request) {
        return (request.isSecure() ? secure : plain).readCookieValues(request);
    }
}
