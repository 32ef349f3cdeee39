package org.heed.form.reader;

import java.util.Map;
import java.util.regex.Pattern;
import org.heed.form.Operator;

/** The two ways of writing a condition: forms are read by form-js, models by the engine. What is written is one grammar. */
public enum Notation {
    /** As in {@code =a = "x" and not(b = true or list contains(c, "y"))}. */
    FEEL(
            "=%s",
            "and",
            "or",
            "\"(?:[^\"\\\\]|\\\\.)*+\"|!=|=|[(),]|list\\s+contains\\b|-?\\d+(?:\\.\\d+)?|[A-Za-z_]\\w*",
            Map.of("=", Operator.EQUAL, "!=", Operator.NOT_EQUAL)),
    /** As in <code>${a == 'x' && !b || c > 5}</code>; a name alone asks for true, and nothing is put in brackets. */
    JUEL(
            "${%s}",
            "&&",
            "||",
            "'(?:[^'\\\\]|\\\\['\\\\])*+'|[=!<>]=|[<>!]|&&|\\|\\||-?\\d{1,15}(?![\\d.])|[A-Za-z_]\\w*",
            Map.of(
                    "==",
                    Operator.EQUAL,
                    "!=",
                    Operator.NOT_EQUAL,
                    "<",
                    Operator.LESS,
                    "<=",
                    Operator.AT_MOST,
                    ">",
                    Operator.MORE,
                    ">=",
                    Operator.AT_LEAST));

    final String opening;
    final String closing;
    final String and;
    final String or;
    final Pattern token;
    final Map<String, Operator> operators;

    /** @param frame what stands around the condition */
    Notation(String frame, String and, String or, String token, Map<String, Operator> operators) {
        this.opening = frame.substring(0, frame.indexOf("%s"));
        this.closing = frame.substring(frame.indexOf("%s") + 2);
        this.and = and;
        this.or = or;
        this.token = Pattern.compile("\\G\\s*(" + token + ")");
        this.operators = operators;
    }
}
