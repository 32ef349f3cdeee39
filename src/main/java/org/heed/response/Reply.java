package org.heed.response;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heed.recommendation.RecommendationEvent;
import org.jspecify.annotations.Nullable;

/**
 * The answers to the form of a reply; which are there depends on the decision.
 *
 * @param more answers under other names, such as those about its parts
 */
record Reply(
        Answer decision,
        @Nullable String declinedBecause,
        @Nullable String action,
        @Nullable LocalDate targetDate,
        @Nullable String settleFirst,
        @Nullable LocalDate firmDecisionOn,
        @Nullable String passedTo,
        @Nullable String partRefused,
        @Nullable String alternative,
        @Nullable String reason,
        @Nullable String information,
        @Nullable String reply,
        @Nullable List<Action> actions,
        @JsonAnySetter @Nullable Map<String, Object> more) {

    /** What can be replied: a decision, or that the assignment is declined. */
    enum Answer {
        ACCEPTED,
        ACCEPTED_IN_PART,
        ACCEPTED_IN_PRINCIPLE,
        ALTERNATIVE_OFFERED,
        NOT_ACCEPTED,
        NOT_FOR_THIS_BODY,
        INFORMATION_PROVIDED,
        DECLINED
    }

    /** An improvement action that is promised with the reply. */
    record Action(String what, String owner, LocalDate targetDate) {}

    /** What was answered about parts, by the names of those questions. */
    Map<String, Object> aboutParts() {
        return more == null ? Map.of() : more;
    }

    List<Action> promised() {
        return actions == null ? List.of() : actions;
    }

    RecommendationEvent.ReplyWords words() {
        return new RecommendationEvent.ReplyWords(
                action,
                targetDate,
                settleFirst,
                firmDecisionOn,
                passedTo,
                partRefused,
                alternative,
                reason,
                information,
                reply);
    }
}
