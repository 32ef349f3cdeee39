package org.heed.tasklist.draft;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a task says of the draft that it began from.
 *
 * @param token which page this is and which version it began from; empty where nothing is kept for this person
 * @param answers what the form is filled with
 * @param latest the version that stands; null where there is none
 * @param writing who else has saved just now, in words; empty where nobody has
 * @param clashes the fields that two have answered differently
 * @param taken what somebody else has answered meanwhile, and the person has not yet seen
 * @param aside the person's own words that contradict what stands
 */
public record DraftPage(
        String task,
        String token,
        Map<String, String> answers,
        @Nullable Draft latest,
        String writing,
        List<Clash> clashes,
        List<String> taken,
        @Nullable Draft aside) {

    /** A field with both answers. */
    record Clash(String field, String label, String mine, String theirs, boolean both, String choice) {}

    static DraftPage none(String task, Map<String, String> answers) {
        return new DraftPage(task, "", answers, null, "", List.of(), List.of(), null);
    }

    /** Whether the person must look before anything goes on. */
    public boolean asks() {
        return !clashes.isEmpty() || !taken.isEmpty();
    }

    DraftPage filledWith(Map<String, String> merged) {
        return new DraftPage(task, token, merged, latest, writing, clashes, taken, aside);
    }

    DraftPage asking(List<Clash> about) {
        return new DraftPage(task, token, answers, latest, writing, about, taken, aside);
    }

    DraftPage afterTaking(List<String> labels) {
        return new DraftPage(task, token, answers, latest, writing, clashes, labels, aside);
    }
}
