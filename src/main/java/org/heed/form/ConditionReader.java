package org.heed.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the FEEL of a form-js {@code conditional.hide}: {@code = a = "x" and not(b = true or c != 3)}. */
final class ConditionReader {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|!=|=|\\(|\\)|-?\\d+(?:\\.\\d+)?|[A-Za-z_]\\w*)");

    private final String expression;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    private ConditionReader(String expression) {
        this.expression = expression;
    }

    /** Raises {@link FormProblem} where the expression uses more than conditions know. */
    static Condition read(String expression) {
        ConditionReader reader = new ConditionReader(expression);
        reader.split();
        Condition condition = reader.or();
        if (reader.next < reader.tokens.size()) {
            throw reader.problem();
        }
        return condition;
    }

    private void split() {
        String text = expression.strip();
        if (!text.startsWith("=")) {
            throw problem();
        }
        text = text.substring(1).stripTrailing();
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw problem();
            }
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
    }

    private Condition or() {
        Condition left = and();
        while (take("or")) {
            left = new Condition.Junction(false, left, and());
        }
        return left;
    }

    private Condition and() {
        Condition left = term();
        while (take("and")) {
            left = new Condition.Junction(true, left, term());
        }
        return left;
    }

    private Condition term() {
        boolean negated = take("not");
        if (negated || peek("(")) {
            expect("(");
            Condition inner = or();
            expect(")");
            return negated ? new Condition.Negation(inner) : inner;
        }
        String key = token();
        if (!key.matches("[A-Za-z_]\\w*")) {
            throw problem();
        }
        boolean equal = take("=");
        if (!equal) {
            expect("!=");
        }
        return new Condition.Comparison(key, equal, literal());
    }

    private @Nullable Object literal() {
        String token = token();
        if (token.startsWith("\"")) {
            return token.substring(1, token.length() - 1).replaceAll("\\\\(.)", "$1");
        }
        return switch (token) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            case "null" -> null;
            default -> {
                if (!token.matches("-?\\d.*")) {
                    throw problem();
                }
                yield new BigDecimal(token);
            }
        };
    }

    private String token() {
        if (next >= tokens.size()) {
            throw problem();
        }
        return tokens.get(next++);
    }

    private boolean peek(String token) {
        return next < tokens.size() && tokens.get(next).equals(token);
    }

    private boolean take(String token) {
        boolean there = peek(token);
        if (there) {
            next++;
        }
        return there;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw problem();
        }
    }

    private FormProblem problem() {
        return new FormProblem("A condition compares answers with texts, numbers, true or false, joined by "
                + "and, or, not(...): " + expression);
    }
}
