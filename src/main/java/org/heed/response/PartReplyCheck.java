package org.heed.response;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.recommendation.Decision;
import org.heed.recommendation.part.Part;
import org.heed.recommendation.part.PartReply;
import org.heed.recommendation.part.Parts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The reply to one part: what its decision needs, and dates that make sense. */
@Component
class PartReplyCheck {
    private static final String DECISION = "decision";
    private static final Map<Decision, String> WORDS = Map.of(
            Decision.ACCEPTED, "action",
            Decision.ACCEPTED_IN_PART, "action",
            Decision.ACCEPTED_IN_PRINCIPLE, "settleFirst",
            Decision.ALTERNATIVE_OFFERED, "alternative",
            Decision.NOT_ACCEPTED, "reason",
            Decision.INFORMATION_PROVIDED, "information");

    private final Parts parts;
    private final Clock clock;

    PartReplyCheck(Parts parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    /** @param values the answers to the questions about one part */
    FormErrors give(Part part, LocalDate heldOn, Map<String, ?> values, User by) {
        Decision decision = Decision.valueOf(String.valueOf(values.get(DECISION)));
        LocalDate firm = day(values, "firmDecisionOn");
        if (firm != null && !firm.isAfter(LocalDate.now(clock))) {
            return FormErrors.of("firmDecisionOn", "respond.error.past");
        }
        LocalDate target = day(values, "targetDate");
        if (target != null && target.isBefore(heldOn)) {
            return FormErrors.of("targetDate", "respond.error.beforeMeeting");
        }
        String words = WORDS.get(decision);
        parts.reply(
                part,
                decision,
                new PartReply(
                        words == null ? null : text(values, words),
                        firm == null ? target : firm,
                        text(values, "passedTo"),
                        text(values, "partRefused")),
                by);
        return FormErrors.none();
    }

    private static @Nullable LocalDate day(Map<String, ?> values, String key) {
        String day = text(values, key);
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable String text(Map<String, ?> values, String key) {
        Object value = values.get(key);
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }
}
