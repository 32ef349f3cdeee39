package org.heed.process.instance;

import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.heed.model.flow.Outline;
import org.jspecify.annotations.Nullable;

/** Follows the history of a case back to the step before, with what was answered on the way. */
final class Lookback {
    private static final Set<String> STEPS =
            Set.of("userTask", "intermediateCatchEvent", "startEvent", "boundaryEvent", "endEvent");

    private final Outline outline;
    private final List<HistoricActivityInstance> activities;
    private final Map<String, String> doneBy;

    /**
     * @param activities the earliest first
     * @param doneBy who did each task, by its id: the engine notes it there, and not at the activity where a task is taken and done at once
     */
    Lookback(Outline outline, List<HistoricActivityInstance> activities, Map<String, String> doneBy) {
        this.outline = outline;
        this.activities = activities;
        this.doneBy = doneBy;
    }

    @Nullable
    Behind from(HistoricActivityInstance here) {
        LinkedList<Behind.Answer> answers = new LinkedList<>();
        String at = here.getActivityId();
        for (int before = activities.indexOf(here) - 1; before >= 0; before--) {
            HistoricActivityInstance activity = activities.get(before);
            Outline.Step step = outline.step(activity.getActivityId()).orElse(null);
            if (step == null || activity.getEndTime() == null) {
                continue;
            }
            Optional<Outline.Way> taken = way(step, at);
            if (taken.isEmpty()) {
                continue;
            }
            if (STEPS.contains(step.kind())) {
                return new Behind(step.title(), activity.getEndTime().toInstant(), by(activity), List.copyOf(answers));
            }
            if (Lookahead.isChoice(step)) {
                answers.addFirst(new Behind.Answer(step.title(), taken.get().name()));
            }
            at = step.id();
        }
        return null;
    }

    private @Nullable String by(HistoricActivityInstance activity) {
        return activity.getTaskId() == null ? null : doneBy.get(activity.getTaskId());
    }

    private static Optional<Outline.Way> way(Outline.Step from, String to) {
        return from.next().stream().filter(way -> way.to().equals(to)).findFirst();
    }
}
