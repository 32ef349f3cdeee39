package org.heed.response;

import java.time.LocalDate;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.RecommendationEvent;
import org.heed.recommendation.record.CaseChanges;
import org.springframework.stereotype.Component;

/** The dates of replies that move with what the panel says, each with its line in the ledger. */
@Component
class DueDates {
    private final Replies replies;
    private final CaseChanges changes;

    DueDates(Replies replies, CaseChanges changes) {
        this.replies = replies;
        this.changes = changes;
    }

    /** Only what the panel has considered moves the date of the reply, and never to an earlier day. */
    void agreeToFirmDecision(Recommendation recommendation, Consideration said, User by) {
        LocalDate firmly = replies.firmDecisionOn(recommendation.id())
                .filter(recommendation::isDueBefore)
                .orElse(null);
        if (firmly != null) {
            LocalDate before = recommendation.extend(
                    firmly, RecommendationEvent.Extension.ofView(said.view().name(), said.minute()));
            moved(recommendation.id(), CaseChanges.What.FIRM_DECISION, before, firmly, said, by);
        }
    }

    void moreWanted(UUID caseId, LocalDate before, LocalDate until, Consideration said, User by) {
        moved(caseId, CaseChanges.What.MORE_WANTED, before, until, said, by);
    }

    private void moved(
            UUID caseId, CaseChanges.What what, LocalDate before, LocalDate until, Consideration said, User by) {
        changes.moved(caseId, what, new CaseChanges.Move(before, until, said.why(), null), by);
    }
}
