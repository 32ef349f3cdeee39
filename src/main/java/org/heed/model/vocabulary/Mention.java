package org.heed.model.vocabulary;

import java.util.Map;

/** What a problem speaks of by its id in the model; pages put the name that people know it by in its place. */
public sealed interface Mention {
    record OfFact(String fact) implements Mention {
        @Override
        public String toString() {
            return fact;
        }
    }

    record OfValue(String fact, String value) implements Mention {
        @Override
        public String toString() {
            return value;
        }
    }

    record OfRole(String role) implements Mention {
        @Override
        public String toString() {
            return role;
        }
    }

    record OfStep(String step) implements Mention {
        @Override
        public String toString() {
            return step;
        }
    }

    /** The values of facts that hold together. */
    record OfSituation(Map<String, String> values) implements Mention {
        @Override
        public String toString() {
            return values.toString();
        }
    }
}
