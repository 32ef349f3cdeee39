package org.heed.form;

import java.util.Map;
import java.util.Objects;

/** Checked answers: typed values of the fields that are shown, and what is wrong with the others. */
public record Submission(Map<String, Object> values, FormErrors errors) {

    /** The answer to a question that the form requires; there is one once nothing is wrong with the answers. */
    public static Object required(Map<String, Object> values, String key) {
        return Objects.requireNonNull(values.get(key), () -> "The form requires an answer to " + key);
    }

    /** The same as text. */
    public static String text(Map<String, Object> values, String key) {
        return required(values, key).toString();
    }

    public Object required(String key) {
        return required(values, key);
    }

    public String text(String key) {
        return text(values, key);
    }
}
