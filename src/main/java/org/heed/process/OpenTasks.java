package org.heed.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.heed.audit.AuditEntry;
import org.heed.audit.AuditTrail;
import org.heed.form.Form;
import org.heed.identity.Directory;
import org.heed.identity.Permissions;
import org.heed.identity.User;
import org.heed.shared.BrokenRule;
import org.heed.shared.NotFound;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tasks that wait for people: find them, open one, claim and release it. */
@Component
public class OpenTasks {
    private final ProcessEngine engine;
    private final TaskTable table;
    private final ModelForms forms;
    private final AuditTrail trail;
    private final Directory directory;

    OpenTasks(ProcessEngine engine, TaskTable table, ModelForms forms, AuditTrail trail, Directory directory) {
        this.engine = engine;
        this.table = table;
        this.forms = forms;
        this.trail = trail;
        this.directory = directory;
    }

    /** The tasks of a view, the most urgent first. */
    public Page<OpenTask> page(TaskView view, User user, @Nullable String cursor, int limit) {
        return table.page(view, user, cursor, limit);
    }

    public TaskCount count(TaskView view, User user, java.time.LocalDate today) {
        return table.count(view, user, today);
    }

    /** The task of a case that the user may read; raises NotFound, or BrokenRule where it is already done. */
    public OpenTask open(String taskId, User user) {
        OpenTask task = table.find(taskId).orElseThrow(() -> gone(taskId));
        Permissions.requireRead(user, task.scope());
        return task;
    }

    public List<OpenTask> ofCase(UUID caseId) {
        return table.ofCase(caseId);
    }

    /** The form of the task, in the version with which its model was deployed. */
    public Form form(OpenTask task) {
        return forms.ofTask(task.id());
    }

    @Transactional
    public void claim(String taskId, User by) {
        OpenTask task = hold(taskId);
        Permissions.requireComplete(by, task.taskScope());
        if (task.assignee() == null) {
            engine.getTaskService().claim(taskId, by.id());
            record(task, by, "TASK_CLAIMED", by.id());
        }
    }

    /** Gives the task back to the team; only who holds it can. */
    @Transactional
    public void release(String taskId, User by) {
        OpenTask task = hold(taskId);
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

    /** The task, kept from others until the transaction ends. */
    OpenTask hold(String taskId) {
        return table.hold(taskId).orElseThrow(() -> gone(taskId));
    }

    private RuntimeException gone(String taskId) {
        HistoricTaskInstance done = engine.getHistoryService()
                .createHistoricTaskInstanceQuery()
                .taskId(taskId)
                .finished()
                .singleResult();
        if (done == null) {
            return new NotFound("notFound.task", taskId);
        }
        String by = done.getAssignee() == null ? User.HEED : done.getAssignee();
        return new BrokenRule("rule.taskDone", done.getName(), directory.nameOf(by));
    }
}
