package org.heed.shared.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What rows must meet, with the parameters that it names. Only what is asked for is in the statement, so that the database plans for that alone
 * and an index can answer it.
 */
public final class Conditions {
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** What {@code like} finds as it was typed, sign by sign. */
    public static String typed(String text) {
        return text.replaceAll("[%_\\\\]", "\\\\$0");
    }

    public Conditions and(String condition) {
        texts.add(condition);
        return this;
    }

    /** A condition with its one parameter; none where there is no value. */
    public Conditions and(String condition, String parameter, @Nullable Object value) {
        return value == null ? this : and(condition).with(parameter, value);
    }

    public Conditions and(Conditions others) {
        texts.addAll(others.texts);
        values.putAll(others.values);
        return this;
    }

    public Conditions with(String parameter, Object value) {
        values.put(parameter, value);
        return this;
    }

    /** To be put behind {@code where}. */
    public String sql() {
        return texts.isEmpty() ? "true" : String.join(" and ", texts);
    }

    public Map<String, Object> values() {
        return values;
    }
}
