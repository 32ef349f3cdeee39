package org.heed.response;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.heed.form.Field;
import org.heed.form.FormErrors;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.process.Outcome;
import org.heed.process.ProcessVariables;
import org.heed.process.TaskPromise;
import org.heed.process.UserTaskHandler;
import org.heed.recommendation.Decision;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.ReplyDates;
import org.heed.recommendation.part.ImprovementActions;
import org.heed.shared.text.Days;
import org.springframework.stereotype.Component;

/** The lead officer replies: a decision with what that decision needs. */
@Component
class Respond implements UserTaskHandler<Reply> {
    private final Recommendations recommendations;
    private final Replies replies;
    private final ImprovementActions actions;
    private final PartReplies parts;
    private final Clock clock;

    Respond(
            Recommendations recommendations,
            Replies replies,
            ImprovementActions actions,
            PartReplies parts,
            Clock clock) {
        this.recommendations = recommendations;
        this.replies = replies;
        this.actions = actions;
        this.parts = parts;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "respond";
    }

    @Override
    public Class<Reply> command() {
        return Reply.class;
    }

    @Override
    public TaskPromise promise() {
        return TaskPromise.by(Role.OFFICER)
                .setsOneOf("decision", "decision", Reply.Answer.class)
                .setsWhether(ProcessVariables.DECLINED, "decision", Reply.Answer.DECLINED)
                .setsDate(ProcessVariables.FIRM_DECISION_DUE)
                .setsPerson(ProcessVariables.RESPONDED_BY);
    }

    @Override
    public List<Field> askedFirst(UUID caseId) {
        return parts.asked(caseId);
    }

    @Override
    public boolean keeps(String key) {
        return PartReplies.asks(key);
    }

    @Override
    public Outcome submit(UUID caseId, Reply reply, User by) {
        Recommendation recommendation = recommendations.get(caseId);
        if (reply.decision() == Reply.Answer.DECLINED) {
            return decline(recommendation, reply, by);
        }
        FormErrors aboutParts = parts.give(caseId, recommendation.origin().heldOn(), reply.aboutParts(), by);
        if (!aboutParts.isEmpty()) {
            return Outcome.refused(aboutParts);
        }
        List<String> unanswered = parts.unanswered(caseId);
        if (!unanswered.isEmpty()) {
            return Outcome.refused(FormErrors.of("decision", "respond.error.parts", String.join(", ", unanswered)));
        }
        if (reply.firmDecisionOn() != null && !reply.firmDecisionOn().isAfter(LocalDate.now(clock))) {
            return Outcome.refused(FormErrors.of("firmDecisionOn", "respond.error.past"));
        }
        if (reply.targetDate() != null
                && reply.targetDate().isBefore(recommendation.origin().heldOn())) {
            return Outcome.refused(FormErrors.of("targetDate", "respond.error.beforeMeeting"));
        }
        recommendation.respond(Decision.valueOf(reply.decision().name()), reply.words());
        recommendations.save(recommendation, by.id());
        replies.add(caseId, reply, by);
        for (Reply.Action action : reply.promised()) {
            actions.promise(caseId, action.what(), action.owner(), action.targetDate(), by);
        }
        return outcome(reply, by);
    }

    private Outcome decline(Recommendation recommendation, Reply reply, User by) {
        String reason = Objects.requireNonNull(reply.declinedBecause());
        recommendation.decline(reason);
        recommendations.save(recommendation, by.id());
        replies.decline(recommendation.id(), reply, by);
        return outcome(reply, by);
    }

    /** Who accepts only in principle must decide firmly by the date given, and is asked and told again a week before. */
    private Outcome outcome(Reply reply, User by) {
        LocalDate today = LocalDate.now(clock);
        LocalDate firmly = reply.firmDecisionOn();
        LocalDate asked = firmly == null ? today : ReplyDates.reminder(today, firmly);
        boolean declined = reply.decision() == Reply.Answer.DECLINED;
        Outcome said = Outcome.of("decision", reply.decision().name())
                .and(ProcessVariables.DECLINED, declined)
                .and(ProcessVariables.FIRM_DECISION_DUE, Days.end(asked, clock.getZone()));
        Outcome outcome = declined
                ? said.and(ProcessVariables.RESPONDED_BY, by.id())
                : said.doneBy(ProcessVariables.RESPONDED_BY, by);
        return firmly == null
                ? outcome
                : outcome.and(ProcessVariables.RESPONSE_DUE, Days.end(firmly, clock.getZone()))
                        .and(ProcessVariables.REMINDER_DUE, Days.end(asked, clock.getZone()));
    }
}
