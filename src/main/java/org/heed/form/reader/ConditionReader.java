package org.heed.form.reader;

import java.math.BigDecimal;
import org.heed.form.Condition;
import org.heed.form.FormProblem;
import org.heed.form.Operator;
import org.jspecify.annotations.Nullable;

/** Reads the conditions of forms and of models. */
public final class ConditionReader {
    private final ConditionTokens tokens;
    private final Notation notation;

    private ConditionReader(ConditionTokens tokens, Notation notation) {
        this.tokens = tokens;
        this.notation = notation;
    }

    /** Raises {@link FormProblem} where the expression uses more than conditions know. */
    public static Condition read(String expression, Notation notation) {
        ConditionTokens tokens = new ConditionTokens(expression, notation);
        Condition condition = new ConditionReader(tokens, notation).or();
        tokens.end();
        return condition;
    }

    private Condition or() {
        Condition left = and();
        while (tokens.take(notation.or)) {
            left = new Condition.Junction(false, left, and());
        }
        return left;
    }

    private Condition and() {
        Condition left = term();
        while (tokens.take(notation.and)) {
            left = new Condition.Junction(true, left, term());
        }
        return left;
    }

    private Condition term() {
        return notation == Notation.JUEL ? comparison() : groupOrComparison();
    }

    private Condition groupOrComparison() {
        boolean negated = tokens.take("not");
        if (negated || tokens.peek("(")) {
            tokens.expect("(");
            Condition inner = or();
            tokens.expect(")");
            return negated ? new Condition.Negation(inner) : inner;
        }
        return tokens.take(ConditionTokens.CONTAINS) ? containing() : comparison();
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

    /** In a model, the sign for not stands before a name alone: the engine would turn the value round and then compare it. */
    private Condition comparison() {
        if (tokens.take("!")) {
            return new Condition.Comparison(key(), Operator.EQUAL, false);
        }
        String key = key();
        Operator operator = tokens.operator();
        if (operator == null && notation == Notation.JUEL) {
            return new Condition.Comparison(key, Operator.EQUAL, true);
        }
        if (operator == null) {
            throw tokens.problem();
        }
        return new Condition.Comparison(key, operator, literal());
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
        if (token.startsWith("\"") || token.startsWith("'")) {
            return token.substring(1, token.length() - 1).replaceAll("\\\\(.)", "$1");
        }
        if (token.equals("true") || token.equals("false")) {
            return Boolean.valueOf(token);
        }
        if (token.equals("null") && notation == Notation.FEEL) {
            return null;
        }
        if (!token.matches("-?\\d.*")) {
            throw tokens.problem();
        }
        return new BigDecimal(token);
    }
}
