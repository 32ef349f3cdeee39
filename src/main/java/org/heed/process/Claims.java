package org.heed.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.heed.audit.AuditEntry;
import org.heed.audit.AuditTrail;
import org.heed.identity.Permissions;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who holds a task: people take tasks of their teams, and give them back. */
@Component
public class Claims {
    private final ProcessEngine engine;
    private final OpenTasks tasks;
    private final AuditTrail trail;
    private final CaseLock lock;

    Claims(ProcessEngine engine, OpenTasks tasks, AuditTrail trail, CaseLock lock) {
        this.engine = engine;
        this.tasks = tasks;
        this.trail = trail;
        this.lock = lock;
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

    /** The tasks that a person holds. */
    public List<OpenTask> heldBy(String person) {
        return tasks.heldBy(person);
    }

    /** Gives a task that somebody has left behind back to the team. */
    @Transactional
    public void takeBack(String taskId, User by) {
        OpenTask task = tasks.hold(taskId, by);
        Permissions.requireHandOver(by, task.scope());
        if (task.assignee() != null) {
            engine.getTaskService().setAssignee(taskId, null);
            record(task, by, "TASK_RELEASED", null);
        }
    }

    /** From now on this person leads the case: the officer's tasks at hand, whoever holds them, and those to come. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lead(UUID caseId, String person) {
        lock.hold(caseId);
        String instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .singleResult()
                .getId();
        engine.getRuntimeService().setVariable(instance, Facts.LEAD_OFFICER, person);
        tasks.ofCase(caseId).stream()
                .filter(task -> task.roles().contains(Role.OFFICER))
                .forEach(task -> engine.getTaskService().setAssignee(task.id(), person));
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
