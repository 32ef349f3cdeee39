package org.heed.model.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Vocabularies for tests of rules that ask for no words of the product. */
public final class Vocabularies {
    public static final Vocabulary EMPTY = new Vocabulary(
            "followUp",
            new TaskContract("register", List.of(), Set.of(), Set.of(), List.of(), Map.of()),
            Map.of(),
            Map.of(),
            List.of(),
            Set.of(),
            "CLOSED",
            Set.of(),
            Set.of(),
            List.of(),
            Set.of());

    private Vocabularies() {}
}
