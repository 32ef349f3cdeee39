package org.heed.process.completion;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.Submission;
import org.heed.form.check.AnswerCheck;
import org.heed.identity.User;
import org.heed.identity.permission.TaskPermissions;
import org.heed.process.Outcome;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.process.task.TaskAssignment;
import org.springframework.stereotype.Component;

/** The one way in which a task is completed: answers checked, case changed, trail written, model moved on, or nothing. */
@Component
public class Submissions {
    private final OpenTasks tasks;
    private final TaskCompletion completion;
    private final TaskAssignment holders;
    private final StuckTasks stuckTasks;
    private final StepTransaction step;

    Submissions(
            OpenTasks tasks,
            TaskCompletion completion,
            TaskAssignment holders,
            StuckTasks stuckTasks,
            StepTransaction step) {
        this.tasks = tasks;
        this.completion = completion;
        this.holders = holders;
        this.stuckTasks = stuckTasks;
        this.step = step;
    }

    /**
     * Completes a task with the answers to its form. What is wrong with them comes back and nothing has changed; empty
     * errors mean that it is done. Raises NotFound, NotAllowed, or BrokenRule where somebody else was faster.
     */
    public FormErrors submit(String taskId, Map<String, ?> answers, User by) {
        return run(taskId, answers, by, step::orNothing);
    }

    /** What would be wrong with them if they were sent now; nothing changes. Raises what {@link #submit} raises. */
    public FormErrors rehearse(String taskId, Map<String, ?> answers, User by) {
        return run(taskId, answers, by, step::tried);
    }

    private FormErrors run(
            String taskId, Map<String, ?> answers, User by, Function<Supplier<FormErrors>, FormErrors> transaction) {
        OpenTask task = tasks.open(taskId, by);
        freshen(task, answers, by);
        try {
            return transaction.apply(() -> complete(tasks.hold(task, by), answers, by));
        } catch (StuckTasks.Stuck stuck) {
            throw stuckTasks.report(taskId, task.caseId(), stuck);
        }
    }

    /** What answers name elsewhere, such as people, is looked at before the transaction, which asks no other server. */
    private void freshen(OpenTask task, Map<String, ?> answers, User by) {
        if (TaskPermissions.mayComplete(by, task.taskScope())) {
            tasks.written(task).freshen(answers);
        }
    }

    /**
     * The same in the transaction at hand, in which no other server is asked: what is last known of people holds. After errors
     * the caller ends it.
     */
    public FormErrors complete(String taskId, Map<String, ?> answers, User by) {
        return step.inTransaction(() -> complete(tasks.hold(taskId, by), answers, by));
    }

    private FormErrors complete(OpenTask task, Map<String, ?> answers, User by) {
        TaskPermissions.requireComplete(by, task.taskScope());
        Form form = tasks.form(task);
        Submission submission = AnswerCheck.of(form, answers);
        if (!submission.errors().isEmpty()) {
            return submission.errors();
        }
        User acting = by.inPlaceOf(task.assignee());
        Outcome outcome = completion.handle(task, form, submission.values(), acting);
        if (outcome.refused()) {
            return outcome.errors();
        }
        holders.done(task, acting);
        stuckTasks.complete(task.id(), outcome);
        return FormErrors.none();
    }
}
