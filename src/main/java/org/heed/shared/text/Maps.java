package org.heed.shared.text;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values by name, in their order. */
public final class Maps {
    private Maps() {}

    /** Names and values in turn; a value that is missing is left out. */
    public static Map<String, Object> ofNonNull(@Nullable Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                values.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return values;
    }

    /** The same, and others after them. */
    public static Map<String, Object> with(Map<String, ?> others, @Nullable Object... namesAndValues) {
        Map<String, Object> values = ofNonNull(namesAndValues);
        values.putAll(others);
        return values;
    }
}
