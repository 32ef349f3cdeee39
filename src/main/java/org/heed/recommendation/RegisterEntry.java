package org.heed.recommendation;

import java.time.LocalDate;
import java.util.UUID;
import org.heed.identity.CaseScope;
import org.jspecify.annotations.Nullable;

/** A recommendation as the register shows it: what was asked, where it stands, and the four axes. */
public record RegisterEntry(
        UUID id,
        Reference reference,
        Origin origin,
        Kind kind,
        String wording,
        @Nullable String service,
        @Nullable String leadOfficer,
        @Nullable Deadline deadline,
        Stage stage,
        @Nullable LocalDate dueOn,
        @Nullable Decision decision,
        Delivery delivery,
        Judgement judgement,
        @Nullable Grade grade,
        @Nullable LocalDate closedOn) {

    public CaseScope scope() {
        return new CaseScope(origin.panel(), service);
    }

    /** Where the step at hand stands against its date; a review that lies ahead is neither due nor late. */
    public Timing timing(LocalDate today) {
        return closedOn != null || stage == Stage.MONITORING ? Timing.NONE : Timing.of(dueOn, today);
    }

    /** The day on which the next review opens, while the recommendation is watched. */
    public @Nullable LocalDate nextReview() {
        return stage == Stage.MONITORING ? dueOn : null;
    }
}
