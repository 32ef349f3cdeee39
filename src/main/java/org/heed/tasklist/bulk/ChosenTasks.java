package org.heed.tasklist.bulk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.identity.User;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.part.Unfinished;
import org.heed.shared.NotAllowed;
import org.heed.shared.NotFound;
import org.heed.shared.RuleViolation;
import org.heed.tasklist.list.TaskRow;
import org.springframework.stereotype.Component;

/** What is known of tasks that were ticked in a list, before anything is done with them. */
@Component
class ChosenTasks {
    private final OpenTasks tasks;
    private final Unfinished unfinished;

    ChosenTasks(OpenTasks tasks, Unfinished unfinished) {
        this.tasks = tasks;
        this.unfinished = unfinished;
    }

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

    /** What is open in the cases of these tasks, by task; nothing of those where all is done. */
    Map<String, Unfinished.Count> unfinished(List<OpenTask> closures) {
        Map<String, Unfinished.Count> open = new LinkedHashMap<>();
        closures.forEach(task -> open.put(task.id(), unfinished.of(task.caseId())));
        open.values().removeIf(count -> !count.any());
        return open;
    }
}
