package org.heed.form.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.form.FormProblem;

/** A condition cut into its words and signs, taken one after the other. */
final class ConditionTokens {
    /** FEEL has names of two words; this is the one that conditions know. */
    static final String CONTAINS = "list contains";

    private static final Pattern TOKEN = Pattern.compile(
            "\\G\\s*(\"(?:[^\"\\\\]|\\\\.)*+\"|!=|=|\\(|\\)|,|list\\s+contains\\b|-?\\d+(?:\\.\\d+)?|[A-Za-z_]\\w*)");

    private final String expression;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    ConditionTokens(String expression) {
        this.expression = expression;
        String text = expression.strip();
        if (!text.startsWith("=")) {
            throw problem();
        }
        text = text.substring(1).stripTrailing();
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length()) {
            if (!matcher.region(end, text.length()).lookingAt()) {
                throw problem();
            }
            String token = matcher.group(1);
            tokens.add(token.matches("list\\s+contains") ? CONTAINS : token);
            end = matcher.end();
        }
    }

    String token() {
        if (next >= tokens.size()) {
            throw problem();
        }
        return tokens.get(next++);
    }

    boolean peek(String token) {
        return next < tokens.size() && tokens.get(next).equals(token);
    }

    boolean take(String token) {
        boolean there = peek(token);
        if (there) {
            next++;
        }
        return there;
    }

    void expect(String token) {
        if (!take(token)) {
            throw problem();
        }
    }

    void end() {
        if (next < tokens.size()) {
            throw problem();
        }
    }

    FormProblem problem() {
        return new FormProblem("A condition compares answers with texts, numbers, true or false, or says "
                + "list contains(key, \"choice\"), joined by and, or, not(...): " + expression);
    }
}
