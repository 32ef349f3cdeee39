package org.heed.process.task;

import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.identity.permission.TaskPermissions;
import org.heed.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who helps whom with a task: it comes back before it is completed, and only its owner completes it. */
@Component
public class Delegations {
    private final ProcessEngine engine;
    private final OpenTasks tasks;
    private final TaskAssignment holders;
    private final Directory directory;

    Delegations(ProcessEngine engine, OpenTasks tasks, TaskAssignment holders, Directory directory) {
        this.engine = engine;
        this.tasks = tasks;
        this.holders = holders;
        this.directory = directory;
    }

    /** Asks a colleague who could do the task to work on it; returns the task as it was. */
    @Transactional(propagation = Propagation.MANDATORY)
    public OpenTask ask(String taskId, String colleague, String wanted, User by) {
        OpenTask task = tasks.hold(taskId, by);
        TaskPermissions.requireAskForHelp(by, task.taskScope());
        if (colleague.equals(task.assignee())
                || directory
                        .present(colleague)
                        .filter(to -> TaskPermissions.isForTeamOf(to, task.taskScope()))
                        .isEmpty()) {
            throw new RuleViolation("rule.cannotDoTask", directory.nameOf(colleague));
        }
        engine.getTaskService().delegateTask(taskId, colleague);
        holders.record(
                task,
                by.inPlaceOf(task.assignee()),
                colleague,
                (held, actingFor) -> new TaskEvent.Delegated(held, wanted, actingFor));
        return task;
    }

    /** Gives the task back to whose it is; returns it as it was. */
    @Transactional(propagation = Propagation.MANDATORY)
    public OpenTask giveBack(String taskId, String note, User by) {
        OpenTask task = tasks.hold(taskId, by);
        TaskPermissions.requireGiveBack(by, task.taskScope());
        comeBack(task, by.inPlaceOf(task.assignee()), note);
        return task;
    }

    /** Whose task it is takes it back without waiting; a colleague who was faster makes this do nothing. */
    @Transactional
    public void takeBack(String taskId, User by) {
        OpenTask task = tasks.hold(taskId, by);
        if (task.owner() == null && by.standsFor(task.assignee())) {
            return;
        }
        TaskPermissions.requireTakeBack(by, task.taskScope());
        comeBack(task, by.inPlaceOf(task.owner()), null);
    }

    private void comeBack(OpenTask task, User by, @Nullable String note) {
        String owner = Objects.requireNonNull(task.owner());
        engine.getTaskService().resolveTask(task.id());
        holders.give(task.id(), owner);
        holders.record(task, by, owner, (held, actingFor) -> new TaskEvent.GivenBack(held, note, actingFor));
    }
}
