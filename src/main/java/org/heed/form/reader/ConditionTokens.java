package org.heed.form.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.heed.form.FormProblem;
import org.heed.form.Operator;
import org.jspecify.annotations.Nullable;

/** A condition cut into its words and signs, taken one after the other. */
final class ConditionTokens {
    /** FEEL has names of two words; this is the one that conditions know. */
    static final String CONTAINS = "list contains";

    private final String expression;
    private final Notation notation;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    ConditionTokens(String expression, Notation notation) {
        this.expression = expression;
        this.notation = notation;
        String text = expression.strip();
        int signs = notation.opening.length() + notation.closing.length();
        if (text.length() < signs || !text.startsWith(notation.opening) || !text.endsWith(notation.closing)) {
            throw problem();
        }
        text = text.substring(notation.opening.length(), text.length() - notation.closing.length())
                .stripTrailing();
        Matcher matcher = notation.token.matcher(text);
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

    /** The comparison that comes next; null where none does. */
    @Nullable
    Operator operator() {
        Operator operator = next < tokens.size() ? notation.operators.get(tokens.get(next)) : null;
        next += operator == null ? 0 : 1;
        return operator;
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
