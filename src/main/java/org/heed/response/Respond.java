package org.heed.response;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.heed.form.FormErrors;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.process.Facts;
import org.heed.process.Outcome;
import org.heed.process.TaskPromise;
import org.heed.process.UserTaskHandler;
import org.heed.recommendation.Decision;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.Recommendations;
import org.heed.shared.Named;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lead officer replies: a decision with what that decision needs. */
@Component
class Respond implements UserTaskHandler<Respond.Reply> {
    private final Recommendations recommendations;
    private final Replies replies;

    Respond(Recommendations recommendations, Replies replies) {
        this.recommendations = recommendations;
        this.replies = replies;
    }

    /** The answers to the form; which are there depends on the decision. */
    record Reply(
            Decision decision,
            @Nullable String action,
            @Nullable LocalDate targetDate,
            @Nullable String partRefused,
            @Nullable String alternative,
            @Nullable String reason,
            @Nullable String information,
            @Nullable String reply) {

        Map<String, Object> words() {
            return Named.values(
                    "action",
                    action,
                    "targetDate",
                    targetDate,
                    "partRefused",
                    partRefused,
                    "alternative",
                    alternative,
                    "reason",
                    reason,
                    "information",
                    information,
                    "reply",
                    reply);
        }
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
                .setsOneOf("decision", "decision", Decision.class)
                .setsPerson(Facts.RESPONDED_BY);
    }

    @Override
    public Outcome submit(UUID caseId, Reply reply, User by) {
        Recommendation recommendation = recommendations.get(caseId);
        if (reply.targetDate() != null && recommendation.precedes(reply.targetDate())) {
            return Outcome.refused(FormErrors.of("targetDate", "respond.error.beforeMeeting"));
        }
        recommendation.respond(reply.decision(), reply.words());
        recommendations.save(recommendation, by.id());
        replies.add(caseId, reply, by);
        return Outcome.of("decision", reply.decision().name()).and(Facts.RESPONDED_BY, by.id());
    }
}
