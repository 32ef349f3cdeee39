package org.heed.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.heed.form.FormErrors;

/** What a finished task tells the model: routing facts (text, number, true or false), or a refusal with its errors. */
public record Outcome(Map<String, Object> facts, FormErrors errors) {

    public static Outcome done() {
        return new Outcome(Map.of(), FormErrors.none());
    }

    public static Outcome of(String fact, Object value) {
        return done().and(fact, value);
    }

    /** @param code key of the sentence in the message bundle */
    public static Outcome refused(String field, String code, Object... arguments) {
        return refused(FormErrors.of(field, code, arguments));
    }

    public static Outcome refused(FormErrors errors) {
        return new Outcome(Map.of(), errors);
    }

    /** Adds a fact; raises IllegalArgumentException for anything that a gateway cannot read. */
    public Outcome and(String fact, Object value) {
        if (!(value instanceof String
                || value instanceof Boolean
                || value instanceof Long
                || value instanceof Double)) {
            throw new IllegalArgumentException("Not a routing fact: " + fact);
        }
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(fact, value);
        return new Outcome(more, errors);
    }

    public boolean refused() {
        return !errors.isEmpty();
    }
}
