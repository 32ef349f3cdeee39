package org.heed.closure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.process.Outcome;
import org.heed.process.ProcessVariables;
import org.heed.process.TaskPromise;
import org.heed.process.UserTaskHandler;
import org.heed.recommendation.Judgement;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.part.Parts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The chair approves a closure, or returns it with a reason; never one that the same person proposed. */
@Component
class ApproveClosure implements UserTaskHandler<ApproveClosure.Ruling> {
    private final Recommendations recommendations;
    private final ClosureSteps steps;
    private final StillOpen stillOpen;
    private final Parts parts;
    private final Clock clock;

    ApproveClosure(Recommendations recommendations, ClosureSteps steps, StillOpen stillOpen, Parts parts, Clock clock) {
        this.recommendations = recommendations;
        this.steps = steps;
        this.stillOpen = stillOpen;
        this.parts = parts;
        this.clock = clock;
    }

    /** What the chair can decide. */
    enum Result {
        APPROVE,
        RETURN
    }

    /** The answers to the form. */
    record Ruling(
            Result result,
            @Nullable Judgement judgement,
            @Nullable String panelSaid,
            @Nullable String openBecause,
            @Nullable String reason) {}

    @Override
    public String task() {
        return "approveClosure";
    }

    @Override
    public Class<Ruling> command() {
        return Ruling.class;
    }

    @Override
    public TaskPromise promise() {
        return TaskPromise.by(Role.CHAIR)
                .notBy(ProcessVariables.CLOSURE_PROPOSED_BY, ProcessVariables.RESPONDED_BY)
                .needs(
                        "judgement",
                        "result",
                        Result.APPROVE,
                        Judgement.CLOSED_SATISFIED,
                        Judgement.CLOSED_NOT_DONE_ACCEPTED,
                        Judgement.CLOSED_NOT_DONE_OBJECTED)
                .needs("reason", "result", Result.RETURN)
                .setsWhether(ProcessVariables.CLOSURE_APPROVED, "result", Result.APPROVE)
                .setsWhether(ProcessVariables.CLOSURE_RETURNED, "result", Result.RETURN);
    }

    @Override
    public Outcome submit(UUID caseId, Ruling ruling, User by) {
        boolean approved = ruling.result() == Result.APPROVE;
        String words = approved ? ruling.panelSaid() : ruling.reason();
        Optional<Outcome> refusal = approved ? stillOpen.refusal(caseId, task(), ruling) : Optional.empty();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (approved && words == null && ruling.judgement() != Judgement.CLOSED_SATISFIED) {
            return Outcome.refused("panelSaid", "closure.error.panelSaid");
        }
        Recommendation recommendation = recommendations.get(caseId);
        if (approved) {
            recommendation.approveClosure(
                    Objects.requireNonNull(ruling.judgement()),
                    by.id(),
                    LocalDate.now(clock),
                    words,
                    ruling.openBecause());
        } else {
            recommendation.returnClosure(by.id(), Objects.requireNonNull(ruling.reason()));
        }
        recommendations.save(recommendation, by.id());
        if (approved && ruling.judgement() == Judgement.CLOSED_SATISFIED) {
            parts.checked(caseId, by);
        }
        steps.add(caseId, approved ? "APPROVED" : "RETURNED", words, approved ? ruling.openBecause() : null, by);
        return Outcome.of(ProcessVariables.CLOSURE_APPROVED, approved)
                .and(ProcessVariables.CLOSURE_RETURNED, !approved);
    }
}
