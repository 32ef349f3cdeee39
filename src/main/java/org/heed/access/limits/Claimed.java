package org.heed.access.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Who a request says it comes from, before anybody has checked it. */
final class Claimed {
    private static final String BASIC = "basic ";
    private static final int LONGEST = 100;

    private Claimed() {}

    /** The account of a password that could be guessed; null for a token, which cannot, and where none is named. */
    static @Nullable String account(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
            return brief(user(header.substring(BASIC.length()).strip()));
        }
        boolean signsIn =
                request.getMethod().equals("POST") && request.getServletPath().equals("/sign-in");
        return signsIn ? brief(String.valueOf(request.getParameter("username"))) : null;
    }

    private static String user(String encoded) {
        try {
            String plain = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = plain.indexOf(':');
            return colon < 0 ? plain : plain.substring(0, colon);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    static String brief(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
