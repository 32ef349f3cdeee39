package org.heed.tasklist.bulk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.identity.User;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.part.Unfinished;
import org.heed.recommendation.register.Register;
import org.heed.shared.NotAllowed;
import org.heed.shared.NotFound;
import org.heed.shared.RuleViolation;
import org.heed.tasklist.list.TaskRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of tasks that were ticked in a list, before anything is done with them. */
@Component
class ChosenTasks {
    private final OpenTasks tasks;
    private final Unfinished unfinished;
    private final Register register;

    ChosenTasks(OpenTasks tasks, Unfinished unfinished, Register register) {
        this.tasks = tasks;
        this.unfinished = unfinished;
        this.register = register;
    }

    /** A task that was ticked, and the reference of its case; null where the user may not know it. */
    record Named(ChosenTask task, @Nullable String reference) {}

    /** Those that still wait and that the user may read. */
    List<OpenTask> waiting(List<ChosenTask> chosen, User user) {
        return chosen.stream().flatMap(task -> waiting(task, user).stream()).toList();
    }

    private List<OpenTask> waiting(ChosenTask chosen, User user) {
        try {
            return List.of(tasks.open(chosen.id(), user));
        } catch (NotAllowed | NotFound | RuleViolation notOpen) {
            return List.of();
        }
    }

    /** Those that are closures and still wait. */
    List<OpenTask> closures(List<ChosenTask> chosen, User user) {
        return waiting(chosen, user).stream()
                .filter(task -> task.key().equals(TaskRow.CLOSURE))
                .toList();
    }

    /** Those that are not among the closures. */
    List<Named> others(List<ChosenTask> chosen, List<OpenTask> closures, User user) {
        Set<String> taken = closures.stream().map(OpenTask::id).collect(Collectors.toSet());
        return chosen.stream()
                .filter(task -> !taken.contains(task.id()))
                .map(task -> new Named(task, reference(task, user)))
                .toList();
    }

    @Nullable
    String reference(ChosenTask task, User user) {
        try {
            return task.slug().isEmpty()
                    ? null
                    : register.open(task.slug(), user).reference().toString();
        } catch (NotAllowed | NotFound notForThisPerson) {
            return null;
        }
    }

    /** What is open in the cases of these tasks, by task; nothing of those where all is done. */
    Map<String, Unfinished.Count> unfinished(List<OpenTask> closures) {
        Map<String, Unfinished.Count> open = new LinkedHashMap<>();
        closures.forEach(task -> open.put(task.id(), unfinished.of(task.caseId())));
        open.values().removeIf(count -> !count.any());
        return open;
    }
}
