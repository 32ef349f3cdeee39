package org.heed.process;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.heed.form.FormErrors;
import org.heed.identity.User;

/**
 * What a finished task tells the model: routing facts (text, number, true or false), or a refusal with its errors.
 *
 * @param duties the facts that say who did something from which models keep people apart; they count for ever
 */
public record Outcome(Map<String, Object> facts, FormErrors errors, Set<String> duties) {

    public static Outcome done() {
        return new Outcome(Map.of(), FormErrors.none(), Set.of());
    }

    public static Outcome of(String fact, Object value) {
        return done().and(fact, value);
    }

    /** @param code key of the sentence in the message bundle */
    public static Outcome refused(String field, String code, Object... arguments) {
        return refused(FormErrors.of(field, code, arguments));
    }

    public static Outcome refused(FormErrors errors) {
        return new Outcome(Map.of(), errors, Set.of());
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
        return new Outcome(more, errors, duties);
    }

    /** Adds a fact that holds who did something, and that this person did it: whoever did it once may not decide on it. */
    public Outcome doneBy(String fact, User by) {
        Set<String> more = new LinkedHashSet<>(duties);
        more.add(fact);
        return new Outcome(and(fact, by.id()).facts(), errors, more);
    }

    public boolean refused() {
        return !errors.isEmpty();
    }
}
