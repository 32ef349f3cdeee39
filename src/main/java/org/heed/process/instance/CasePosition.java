package org.heed.process.instance;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The elements of the model at which a case stands now, and the ids of those it has passed. */
public record CasePosition(List<Step> now, List<String> passed) {
    /**
     * One element of the model, by its id there and its name.
     *
     * @param behind how the case came there; null where that cannot be told, as after a move by hand
     */
    public record Step(
            String id, @Nullable String name, boolean task, Instant since, @Nullable Behind behind, Ahead ahead) {
        /** The name, or the id where it has none. */
        public String title() {
            return name == null || name.isBlank() ? id : name;
        }
    }

    /** The names of the elements at hand, as a sentence lists them. */
    public String where() {
        return now.stream().map(Step::name).filter(name -> name != null).collect(Collectors.joining(", "));
    }
}
