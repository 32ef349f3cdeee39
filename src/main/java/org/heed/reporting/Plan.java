package org.heed.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The next twelve months, or one day: what is late already, and then month by month what is due and by how many whose. */
record Plan(List<Item> late, List<Month> months, List<Officer> officers, @Nullable String nextCursor) {

    /** Why a day is in the plan. */
    enum Kind {
        REVIEW,
        FIRM_DECISION,
        END_OF_PAUSE,
        EXPECTED,
        REPLY,
        STEP,
        ACTION,
        PART
    }

    /**
     * One review or deadline; title and wording are open, or say that they are withheld.
     *
     * @param which tells it from others of its kind in the same case
     * @param who is to act, in words
     * @param people the ids of those among them who are persons
     */
    record Item(
            LocalDate day,
            Kind kind,
            String which,
            String what,
            String reference,
            String slug,
            String panel,
            String who,
            List<String> people,
            String leadOfficer,
            String title,
            String wording) {}

    /** How many things of a month are with somebody. */
    record Share(String who, long count) {}

    /** A month with its name. */
    record Month(String name, List<Item> items, List<Share> shares) {}

    /** Somebody who has something to do in the plan. */
    record Officer(String id, String name) {}

    List<Item> items() {
        return Stream.concat(late.stream(), months.stream().flatMap(month -> month.items().stream()))
                .toList();
    }
}
