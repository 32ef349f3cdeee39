package org.heed.model.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A routing fact that gateways, dates and assignments of a model may read. */
public record Fact(String name, Kind kind, List<String> values) {

    /** What a fact can be; a CHOICE names all the values that it can have. */
    public enum Kind {
        TEXT,
        CHOICE,
        BOOLEAN,
        NUMBER,
        DATE,
        PERIOD,
        PERSON
    }

    public static Fact of(String name, Kind kind) {
        return new Fact(name, kind, List.of());
    }

    /** What is known of a fact that two ways bring along; null where they do not agree on what it is. */
    @Nullable
    public Fact or(Fact other) {
        if (kind != other.kind) {
            return null;
        }
        Set<String> both = new LinkedHashSet<>(values);
        both.addAll(other.values);
        return new Fact(name, kind, List.copyOf(both));
    }
}
