package org.heed.recommendation.part;

import java.time.LocalDate;
import java.util.UUID;
import org.heed.recommendation.Decision;
import org.heed.recommendation.Delivery;
import org.heed.recommendation.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * One of the points that a recommendation is made of, such as 2.1, with its own owner, decision and delivery.
 *
 * @param judgement what the panel says of an alternative or of what is said to be done
 * @param day by when it is to be done or decided firmly
 * @param pausedUntil when it is looked at again, while it is paused
 */
public record Part(
        UUID caseId,
        int number,
        String wording,
        @Nullable String owner,
        @Nullable Decision decision,
        Delivery delivery,
        Judgement judgement,
        @Nullable LocalDate day,
        @Nullable LocalDate pausedUntil) {

    /** The same part with what is known of its decision and its delivery. */
    Part known(@Nullable Decision decided, Delivery delivered) {
        return new Part(caseId, number, wording, owner, decided, delivered, judgement, day, pausedUntil);
    }

    /** Whether a reply is wanted: there is none, it was refused, or it said only that there would be one. */
    public boolean toBeAnswered() {
        return decision == null || judgement == Judgement.MORE_WANTED || decision == Decision.ACCEPTED_IN_PRINCIPLE;
    }

    /** Whether the panel has something to say: an alternative is offered, or something is said to be done. */
    public boolean toBeJudged() {
        return judgement == Judgement.NOT_YET_CONSIDERED
                && (decision == Decision.ALTERNATIVE_OFFERED || delivery == Delivery.DONE_AWAITING_CHECK);
    }

    /** Whether what was promised for a day has not come by then. */
    public boolean late(LocalDate today) {
        LocalDate next = pausedUntil == null ? day : pausedUntil;
        return next != null && next.isBefore(today) && RollUp.isOpen(this);
    }
}
