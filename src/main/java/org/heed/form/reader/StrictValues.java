package org.heed.form.reader;

import java.math.BigDecimal;
import org.heed.form.FormProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Numbers and yes or no as a component says them: as they are, and never by an expression. */
record StrictValues(JsonNode node, String key) {

    /** A number that counts something; the form editor writes some of them as texts, and empty ones where none is set. */
    int whole(String name, int otherwise) {
        JsonNode value = node.path(name);
        if (missing(value)) {
            return otherwise;
        }
        if (!plain(value).matches("\\d{1,9}")) {
            throw problem(name, "a whole number, such as 200", value);
        }
        return Integer.parseInt(plain(value));
    }

    @Nullable
    BigDecimal number(String name) {
        JsonNode value = node.path(name);
        if (missing(value)) {
            return null;
        }
        if (!plain(value).matches("-?\\d{1,15}(\\.\\d{1,9})?")) {
            throw problem(name, "a number, such as 12.5", value);
        }
        return new BigDecimal(plain(value));
    }

    boolean truth(String name, boolean otherwise) {
        JsonNode value = node.path(name);
        if (missing(value)) {
            return otherwise;
        }
        if (!plain(value).matches("true|false")) {
            throw problem(name, "true or false", value);
        }
        return Boolean.parseBoolean(plain(value));
    }

    private static boolean missing(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isString() && value.asString().isBlank();
    }

    private static String plain(JsonNode value) {
        return value.isValueNode() ? value.asString("").strip() : "";
    }

    private FormProblem problem(String name, String wanted, JsonNode value) {
        return new FormProblem(
                "In " + key + ", " + name + " must be " + wanted + ", and no expression: " + value.toString());
    }
}
