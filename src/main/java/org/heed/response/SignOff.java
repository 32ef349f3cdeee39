package org.heed.response;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heed.form.FormErrors;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.process.Outcome;
import org.heed.process.ProcessVariables;
import org.heed.process.TaskPromise;
import org.heed.process.UserTaskHandler;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.part.Unfinished;
import org.heed.shared.text.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The director or the executive member signs a reply off before it goes to the panel; nobody signs off an own reply. */
@Component
class SignOff implements UserTaskHandler<SignOff.Signature> {
    private static final int DAYS_TO_REWORK = 7;

    private final Recommendations recommendations;
    private final SignOffs signOffs;
    private final Unfinished unfinished;
    private final Clock clock;

    SignOff(Recommendations recommendations, SignOffs signOffs, Unfinished unfinished, Clock clock) {
        this.recommendations = recommendations;
        this.signOffs = signOffs;
        this.unfinished = unfinished;
        this.clock = clock;
    }

    /** What can be said of a reply before it leaves the service. */
    enum Result {
        SIGN_OFF,
        SEND_BACK
    }

    /** The answers to the form. */
    record Signature(Result result, @Nullable String reason, @Nullable String note) {}

    @Override
    public String task() {
        return "signOff";
    }

    @Override
    public Class<Signature> command() {
        return Signature.class;
    }

    @Override
    public TaskPromise promise() {
        return TaskPromise.by(Role.DIRECTOR, Role.EXECUTIVE)
                .notBy(ProcessVariables.RESPONDED_BY)
                .needs("reason", "result", Result.SEND_BACK)
                .setsDate(ProcessVariables.RESPONSE_DUE)
                .setsDate(ProcessVariables.REMINDER_DUE)
                .setsWhether(ProcessVariables.SIGNED_OFF, "result", Result.SIGN_OFF);
    }

    @Override
    public Outcome submit(UUID caseId, Signature given, User by) {
        boolean agreed = given.result() == Result.SIGN_OFF;
        List<String> missing = agreed ? unfinished.heldReply(caseId) : List.of();
        if (!missing.isEmpty()) {
            return Outcome.refused(FormErrors.of("result", "respond.error.parts", String.join(", ", missing)));
        }
        String words = agreed ? given.note() : given.reason();
        Recommendation recommendation = recommendations.get(caseId);
        recommendation.signOff(agreed, words);
        recommendations.save(recommendation, by.id());
        signOffs.add(caseId, given.result(), words, by);
        Outcome outcome = Outcome.of(ProcessVariables.SIGNED_OFF, agreed);
        if (agreed) {
            return outcome;
        }
        LocalDate again = LocalDate.now(clock).plusDays(DAYS_TO_REWORK);
        return outcome.and(ProcessVariables.RESPONSE_DUE, Days.end(again, clock.getZone()))
                .and(ProcessVariables.REMINDER_DUE, Days.end(again.minusDays(2), clock.getZone()));
    }
}
