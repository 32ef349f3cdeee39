package org.heed.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.heed.audit.AuditEntry;
import org.heed.audit.AuditTrail;
import org.heed.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts tasks into hands, and notes in the trail who did so. */
@Component
class Holders {
    private final ProcessEngine engine;
    private final AuditTrail trail;

    Holders(ProcessEngine engine, AuditTrail trail) {
        this.engine = engine;
        this.trail = trail;
    }

    /** From now on the task is this person's, or the team's; whoever was asked to help with it helps no more. */
    void give(String taskId, @Nullable String person) {
        Task task = engine.getTaskService().createTaskQuery().taskId(taskId).singleResult();
        task.setOwner(null);
        task.setDelegationState(null);
        task.setAssignee(person);
        engine.getTaskService().saveTask(task);
    }

    /** Whoever completes a task has it at the end; the trail says in whose place that was. */
    void done(OpenTask task, User by) {
        if (by.cover().now() != null) {
            record(task, by, "TASK_DONE_FOR", by.id());
        }
        if (!by.id().equals(task.assignee())) {
            engine.getTaskService().setAssignee(task.id(), by.id());
        }
    }

    void record(OpenTask task, User by, String what, @Nullable String assignee) {
        record(task, by, what, assignee, Map.of());
    }

    void record(OpenTask task, User by, String what, @Nullable String assignee, Map<String, String> more) {
        Map<String, String> after = values(task, assignee);
        after.putAll(more);
        String inPlaceOf = by.cover().now();
        if (inPlaceOf != null) {
            after.put("actingFor", inPlaceOf);
        }
        trail.append(
                by.id(),
                new AuditEntry("recommendation", task.caseId().toString(), what, values(task, task.assignee()), after));
    }

    private static Map<String, String> values(OpenTask task, @Nullable String assignee) {
        Map<String, String> values = new LinkedHashMap<>(Map.of("task", task.title()));
        if (assignee != null) {
            values.put("assignee", assignee);
        }
        return values;
    }
}
