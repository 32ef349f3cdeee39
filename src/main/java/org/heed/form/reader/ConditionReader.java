package org.heed.form.reader;

import java.math.BigDecimal;
import org.heed.form.Condition;
import org.heed.form.FormProblem;
import org.jspecify.annotations.Nullable;

/** Reads the FEEL of a form-js {@code conditional.hide}: {@code = a = "x" and not(b = true or list contains(c, "y"))}. */
final class ConditionReader {
    private final ConditionTokens tokens;

    private ConditionReader(ConditionTokens tokens) {
        this.tokens = tokens;
    }

    /** Raises {@link FormProblem} where the expression uses more than conditions know. */
    static Condition read(String expression) {
        ConditionTokens tokens = new ConditionTokens(expression);
        Condition condition = new ConditionReader(tokens).or();
        tokens.end();
        return condition;
    }

    private Condition or() {
        Condition left = and();
        while (tokens.take("or")) {
            left = new Condition.Junction(false, left, and());
        }
        return left;
    }

    private Condition and() {
        Condition left = term();
        while (tokens.take("and")) {
            left = new Condition.Junction(true, left, term());
        }
        return left;
    }

    private Condition term() {
        boolean negated = tokens.take("not");
        if (negated || tokens.peek("(")) {
            tokens.expect("(");
            Condition inner = or();
            tokens.expect(")");
            return negated ? new Condition.Negation(inner) : inner;
        }
        if (tokens.take(ConditionTokens.CONTAINS)) {
            return containing();
        }
        String key = key();
        boolean equal = tokens.take("=");
        if (!equal) {
            tokens.expect("!=");
        }
        return new Condition.Comparison(key, equal, literal());
    }

    private Condition containing() {
        tokens.expect("(");
        String key = key();
        tokens.expect(",");
        if (!(literal() instanceof String choice)) {
            throw tokens.problem();
        }
        tokens.expect(")");
        return new Condition.Containing(key, choice);
    }

    private String key() {
        String key = tokens.token();
        if (!key.matches("[A-Za-z_]\\w*")) {
            throw tokens.problem();
        }
        return key;
    }

    private @Nullable Object literal() {
        String token = tokens.token();
        if (token.startsWith("\"")) {
            return token.substring(1, token.length() - 1).replaceAll("\\\\(.)", "$1");
        }
        return switch (token) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            case "null" -> null;
            default -> {
                if (!token.matches("-?\\d.*")) {
                    throw tokens.problem();
                }
                yield new BigDecimal(token);
            }
        };
    }
}
