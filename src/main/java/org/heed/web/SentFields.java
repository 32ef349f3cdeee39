package org.heed.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.heed.shared.text.UserText;
import org.springframework.security.web.firewall.RequestRejectedException;

/** What a form has sent, to be shown on a page that could not take it. */
final class SentFields {
    private SentFields() {}

    /** Whole words, to be copied; codes and choices are none. Nothing of what cannot be read. */
    static List<String> words(HttpServletRequest request) {
        try {
            return !request.getMethod().equals("POST")
                    ? List.of()
                    : request.getParameterMap().entrySet().stream()
                            .filter(sent -> !sent.getKey().startsWith("_")
                                    && !sent.getKey().equals("password"))
                            .flatMap(sent -> Arrays.stream(sent.getValue()))
                            .map(UserText::lines)
                            .filter(text -> text.contains(" "))
                            .toList();
        } catch (RequestRejectedException | InvalidParameterException unreadable) {
            return List.of();
        }
    }

    /** All of it, to be sent once more as it was, its tokens and its key too; nothing where a file or a password was in it. */
    static Map<String, List<String>> again(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        if (!request.getMethod().equals("POST")
                || !type.startsWith("application/x-www-form-urlencoded")
                || request.getParameter("password") != null) {
            return Map.of();
        }
        Map<String, List<String>> fields = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        return fields;
    }
}
