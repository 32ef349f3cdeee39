package org.heed.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The next twelve months: what is late already, and then month by month what is due and by how many whose. */
record Plan(List<Item> late, List<Month> months, List<Officer> officers) {

    /** Why a day is in the plan. */
    enum Kind {
        REVIEW,
        FIRM_DECISION,
        END_OF_PAUSE,
        EXPECTED,
        REPLY,
        STEP
    }

    /** One review or deadline, with who is to act and who leads; the wording is open, or says that it is withheld. */
    record Item(
            LocalDate day,
            Kind kind,
            String what,
            String reference,
            String slug,
            String panel,
            String who,
            String leadOfficer,
            String wording) {}

    /** How many things of a month are with somebody. */
    record Share(String who, long count) {}

    /** A month with its name. */
    record Month(String name, List<Item> items, List<Share> shares) {}

    /** Somebody who leads on a case of the plan. */
    record Officer(String id, String name) {}

    List<Item> items() {
        return Stream.concat(late.stream(), months.stream().flatMap(month -> month.items().stream()))
                .toList();
    }
}
