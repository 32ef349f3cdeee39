package org.heed.process;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.heed.audit.AuditEntry;
import org.heed.audit.AuditTrail;
import org.heed.identity.Permissions;
import org.heed.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who holds a task: people take tasks of their teams, and give them back. */
@Component
public class Claims {
    private final ProcessEngine engine;
    private final OpenTasks tasks;
    private final AuditTrail trail;

    Claims(ProcessEngine engine, OpenTasks tasks, AuditTrail trail) {
        this.engine = engine;
        this.tasks = tasks;
        this.trail = trail;
    }

    @Transactional
    public void claim(String taskId, User by) {
        OpenTask task = tasks.hold(taskId, by);
        Permissions.requireComplete(by, task.taskScope());
        if (task.assignee() == null) {
            engine.getTaskService().claim(taskId, by.id());
            record(task, by, "TASK_CLAIMED", by.id());
        }
    }

    /** Gives the task back to the team; only who holds it can. */
    @Transactional
    public void release(String taskId, User by) {
        OpenTask task = tasks.hold(taskId, by);
        Permissions.requireComplete(by, task.taskScope());
        if (task.assignee() != null) {
            engine.getTaskService().setAssignee(taskId, null);
            record(task, by, "TASK_RELEASED", null);
        }
    }

    private void record(OpenTask task, User by, String what, @Nullable String assignee) {
        trail.append(
                by.id(),
                new AuditEntry(
                        "recommendation",
                        task.caseId().toString(),
                        what,
                        values(task, task.assignee()),
                        values(task, assignee)));
    }

    private static Map<String, String> values(OpenTask task, @Nullable String assignee) {
        return assignee == null ? Map.of("task", task.title()) : Map.of("task", task.title(), "assignee", assignee);
    }
}
