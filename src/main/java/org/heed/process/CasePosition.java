package org.heed.process;

import java.util.List;
import java.util.stream.Collectors;

/** The elements of the model at which a case stands now, and the ids of those it has passed. */
public record CasePosition(List<Step> now, List<String> passed) {
    /** One element of the model, by its id there and its name. */
    public record Step(String id, String name) {}

    /** The names of the elements at hand, as a sentence lists them. */
    public String where() {
        return now.stream().map(Step::name).filter(name -> name != null).collect(Collectors.joining(", "));
    }
}
