package org.heed.form;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One component of a form: what it asks, what it accepts and when it is shown. */
public record Field(
        FieldKind kind,
        String key,
        String label,
        @Nullable String description,
        boolean required,
        Limits limits,
        List<Choice> choices,
        @Nullable String valuesKey,
        @Nullable Condition hideWhen) {

    /** The longest answer that any field takes, in characters, where the form sets no limit of its own. */
    static final int LONGEST = 20_000;

    /** Lengths are in characters. */
    public record Limits(
            @Nullable Integer minLength, int maxLength, @Nullable BigDecimal min, @Nullable BigDecimal max) {}

    public boolean asks() {
        return kind != FieldKind.TEXT;
    }

    Field offering(List<Choice> offered) {
        return new Field(kind, key, label, description, required, limits, offered, valuesKey, hideWhen);
    }
}
