package org.heed.closure;

import java.util.Optional;
import java.util.UUID;
import org.heed.process.Outcome;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.part.Unfinished;
import org.springframework.stereotype.Component;

/** Nothing is closed with an action or a part open unless the chair says why. */
@Component
class StillOpen {
    private static final String QUESTION = "openBecause";

    private final Unfinished unfinished;
    private final OpenTasks tasks;

    StillOpen(Unfinished unfinished, OpenTasks tasks) {
        this.unfinished = unfinished;
        this.tasks = tasks;
    }

    /** Empty where nothing is open, or where it is said why it is closed all the same. */
    Optional<Outcome> refusal(UUID caseId, String task, ApproveClosure.Ruling ruling) {
        Unfinished.Count open = unfinished.of(caseId);
        if (!open.any() || ruling.openBecause() != null) {
            return Optional.empty();
        }
        if (asks(caseId, task)) {
            return Optional.of(Outcome.refused(QUESTION, "closure.error.open", open.actions(), open.parts()));
        }
        // A form of an earlier version, or one from which an administrator has taken the question, has no other place
        // for the reason than what the panel says; without it nobody could ever close the case.
        return ruling.panelSaid() != null
                ? Optional.empty()
                : Optional.of(Outcome.refused("panelSaid", "closure.error.open", open.actions(), open.parts()));
    }

    /** The form of the version that the case follows. */
    private boolean asks(UUID caseId, String task) {
        return tasks.ofCase(caseId).stream()
                .filter(open -> open.key().equals(task))
                .anyMatch(open -> tasks.asks(open, QUESTION));
    }
}
