package org.heed.process.task;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.heed.form.Form;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.process.engine.CaseLock;
import org.heed.shared.NotFound;
import org.heed.shared.RuleViolation;
import org.heed.shared.database.Conditions;
import org.springframework.stereotype.Component;

/** The tasks that wait for people: find them, and open one. */
@Component
public class OpenTasks {
    private final TaskTable table;
    private final ModelForms forms;
    private final Directory directory;
    private final CaseLock lock;

    OpenTasks(TaskTable table, ModelForms forms, Directory directory, CaseLock lock) {
        this.table = table;
        this.forms = forms;
        this.directory = directory;
        this.lock = lock;
    }

    /** The task of a case that the user may read; raises NotFound, or BrokenRule where it is already done. */
    public OpenTask open(String taskId, User user) {
        OpenTask task = table.find(taskId).orElseThrow(() -> gone(taskId, user));
        Permissions.requireRead(user, task.scope());
        return task;
    }

    List<OpenTask> heldBy(String person, int most) {
        return table.heldBy(person, most);
    }

    public List<OpenTask> ofCase(UUID caseId) {
        return table.ofCase(caseId);
    }

    /** The open tasks of several cases, in the order in which they were created. */
    public Map<UUID, List<OpenTask>> ofCases(Collection<UUID> caseIds) {
        return table.ofCases(caseIds).stream().collect(Collectors.groupingBy(OpenTask::caseId));
    }

    /**
     * Whether a person is to act on a case: by holding a task of it or, where it has none, by leading on it.
     *
     * @param caseId the column with the id of the case
     * @param lead the column with who leads on it
     */
    public static Conditions actsOn(String person, String caseId, String lead) {
        String tasks = "exists (select from open_task where open_task.case_id = " + caseId;
        return new Conditions()
                .and("(" + tasks + " and assignee = :officer) or " + lead + " = :officer and not " + tasks + "))")
                .with("officer", person);
    }

    /** The form of the task, in the version with which its model was deployed, and without answers that its case rules out. */
    public Form form(OpenTask task) {
        return forms.ofTask(task);
    }

    /** The form as it was deployed, whatever the case at hand adds to it or leaves out. */
    public Form written(OpenTask task) {
        return forms.written(task);
    }

    /** Whether the form of the task, in the version that its case follows, has this question. */
    public boolean asks(OpenTask task, String question) {
        return form(task).field(question).isPresent();
    }

    /** The form of a task that may be done by now; empty where it is not known any more. */
    public Optional<Form> formOnceAsked(String taskId) {
        return forms.done(taskId).map(forms::ofDone).orElseGet(() -> table.find(taskId)
                .map(this::form));
    }

    /** The task, with its case kept from others until the transaction ends. */
    public OpenTask hold(String taskId, User user) {
        return hold(table.find(taskId).orElseThrow(() -> gone(taskId, user)), user);
    }

    /** The task as it is now, whatever was seen before its case was kept from others. */
    public OpenTask hold(OpenTask seen, User user) {
        lock.hold(seen.caseId());
        return table.find(seen.id()).orElseThrow(() -> gone(seen.id(), user));
    }

    private RuntimeException gone(String taskId, User user) {
        HistoricTaskInstance done = forms.done(taskId).orElse(null);
        if (done == null) {
            return new NotFound("notFound.task", taskId);
        }
        if (!TaskEntity.DELETE_REASON_COMPLETED.equals(done.getDeleteReason())) {
            return new RuleViolation("rule.taskGone", done.getName());
        }
        String by = done.getAssignee() == null ? User.HEED : done.getAssignee();
        if (by.equals(user.id())) {
            return new RuleViolation("rule.taskDoneByYou", done.getName());
        }
        return new RuleViolation("rule.taskDone", done.getName(), directory.nameOf(by));
    }
}
