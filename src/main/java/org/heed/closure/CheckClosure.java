package org.heed.closure;

import java.util.Optional;
import java.util.UUID;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.process.Outcome;
import org.heed.process.ProcessVariables;
import org.heed.process.TaskPromise;
import org.heed.process.UserTaskHandler;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.part.Unfinished;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The scrutiny officer checks the evidence of a proposed closure before it goes to the chair. */
@Component
class CheckClosure implements UserTaskHandler<CheckClosure.Check> {
    private final Recommendations recommendations;
    private final ClosureSteps steps;
    private final Unfinished unfinished;

    CheckClosure(Recommendations recommendations, ClosureSteps steps, Unfinished unfinished) {
        this.recommendations = recommendations;
        this.steps = steps;
        this.unfinished = unfinished;
    }

    /** What a check can find. */
    enum Result {
        READY,
        NOT_YET
    }

    /** The answers to the form. */
    record Check(Result result, @Nullable String missing, @Nullable String note) {}

    @Override
    public String task() {
        return "checkClosure";
    }

    @Override
    public Class<Check> command() {
        return Check.class;
    }

    @Override
    public TaskPromise promise() {
        return TaskPromise.by(Role.SCRUTINY)
                .setsWhether(ProcessVariables.CLOSURE_READY, "result", Result.READY)
                .setsWhether(ProcessVariables.CLOSURE_RETURNED, "result", Result.NOT_YET);
    }

    @Override
    public Outcome submit(UUID caseId, Check check, User by) {
        boolean ready = check.result() == Result.READY;
        Optional<Unfinished.Count> open = ready ? unfinished.heldClosure(caseId) : Optional.empty();
        if (open.isPresent()) {
            Unfinished.Count count = open.get();
            return Outcome.refused("result", "open.error.closure", count.parts(), count.actions());
        }
        String words = ready ? check.note() : check.missing();
        Recommendation recommendation = recommendations.get(caseId);
        recommendation.checkClosure(ready, words);
        recommendations.save(recommendation, by.id());
        steps.add(caseId, ready ? "READY" : "NOT_YET", words, null, by);
        return Outcome.of(ProcessVariables.CLOSURE_READY, ready).and(ProcessVariables.CLOSURE_RETURNED, !ready);
    }
}
