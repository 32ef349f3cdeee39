package org.heed.recommendation.part;

import java.time.LocalDate;
import java.util.UUID;

/** Something that those who answer will do, by whom and by when; the target date is the latest that was given. */
public record ImprovementAction(UUID caseId, int number, String what, String owner, LocalDate targetDate, State state) {
    /** How an action stands. */
    public enum State {
        OPEN,
        DONE,
        DROPPED
    }

    public boolean late(LocalDate today) {
        return state == State.OPEN && targetDate.isBefore(today);
    }
}
