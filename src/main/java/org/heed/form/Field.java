package org.heed.form;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One component of a form: what it asks, what it accepts and when it is shown.
 *
 * @param routing whether the workflow may read the answer
 */
public record Field(
        FieldKind kind,
        String key,
        String label,
        @Nullable String description,
        boolean required,
        Limits limits,
        List<Choice> choices,
        @Nullable String valuesKey,
        @Nullable Condition hideWhen,
        boolean routing,
        @JsonIgnore @Nullable SearchedChoices search) {

    /** The longest answer that any field takes, in characters, where the form sets no limit of its own. */
    static final int LONGEST = 20_000;

    /** Lengths are in characters. */
    public record Limits(
            @Nullable Integer minLength, int maxLength, @Nullable BigDecimal min, @Nullable BigDecimal max) {}

    public boolean asks() {
        return kind != FieldKind.TEXT;
    }

    /** Whether its choices are too many to be listed and are searched instead. */
    @JsonProperty("searched")
    public boolean searched() {
        return search != null;
    }

    /** Whether the value is one of the choices. */
    boolean offers(String value) {
        return search == null
                ? choices.stream().anyMatch(choice -> choice.value().equals(value))
                : search.choice(value).isPresent();
    }

    Field offering(ChoiceSource source) {
        SearchedChoices searchable = source instanceof SearchedChoices searched ? searched : null;
        return new Field(
                kind,
                key,
                label,
                description,
                required,
                limits,
                source.choices(),
                valuesKey,
                hideWhen,
                routing,
                searchable);
    }
}
