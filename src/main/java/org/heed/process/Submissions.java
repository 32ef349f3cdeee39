package org.heed.process;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.heed.form.FormErrors;
import org.heed.form.Submission;
import org.heed.identity.Permissions;
import org.heed.identity.User;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one door through which a task is completed: answers checked, case changed, trail written, model moved on, or nothing. */
@Component
public class Submissions {
    private final ProcessEngine engine;
    private final OpenTasks tasks;
    private final ObjectProvider<UserTaskHandler<?>> handlers;
    private final JsonMapper commands;
    private final TransactionTemplate transaction;

    Submissions(
            ProcessEngine engine,
            OpenTasks tasks,
            ObjectProvider<UserTaskHandler<?>> handlers,
            JsonMapper json,
            TransactionTemplate transaction) {
        this.engine = engine;
        this.tasks = tasks;
        this.handlers = handlers;
        this.commands = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        this.transaction = transaction;
    }

    /**
     * Completes a task with the answers to its form. What is wrong with them comes back and nothing has changed; empty
     * errors mean that it is done. Raises NotFound, NotAllowed, or BrokenRule where somebody else was faster.
     */
    public FormErrors submit(String taskId, Map<String, ?> answers, User by) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            freshen(taskId, answers, by);
        }
        return transaction.execute(status -> {
            FormErrors errors = attempt(taskId, answers, by);
            if (!errors.isEmpty()) {
                status.setRollbackOnly();
            }
            return errors;
        });
    }

    /** What answers name elsewhere, such as people, is looked at before the transaction, which asks no other server. */
    private void freshen(String taskId, Map<String, ?> answers, User by) {
        OpenTask task = tasks.open(taskId, by);
        if (Permissions.mayComplete(by, task.taskScope())) {
            tasks.form(task).freshen(answers);
        }
    }

    private FormErrors attempt(String taskId, Map<String, ?> answers, User by) {
        OpenTask task = tasks.hold(taskId, by);
        Permissions.requireComplete(by, task.taskScope());
        Submission submission = tasks.form(task).check(answers);
        if (!submission.errors().isEmpty()) {
            return submission.errors();
        }
        Outcome outcome = handle(handler(task.key()), task, submission.values(), by);
        if (outcome.refused()) {
            return outcome.errors();
        }
        TaskService service = engine.getTaskService();
        if (task.assignee() == null) {
            service.setAssignee(taskId, by.id());
        }
        service.complete(taskId, Map.copyOf(outcome.facts()));
        return FormErrors.none();
    }

    private <C extends Record> Outcome handle(
            UserTaskHandler<C> handler, OpenTask task, Map<String, Object> values, User by) {
        return handler.submit(task.caseId(), commands.convertValue(values, handler.command()), by);
    }

    private UserTaskHandler<?> handler(String task) {
        Map<String, UserTaskHandler<?>> byTask =
                handlers.stream().collect(Collectors.toMap(UserTaskHandler::task, Function.identity()));
        UserTaskHandler<?> handler = byTask.get(task);
        if (handler == null) {
            throw new IllegalStateException("No handler for the user task " + task + "; known are " + known(byTask));
        }
        return handler;
    }

    private static List<String> known(Map<String, ?> byTask) {
        return byTask.keySet().stream().sorted().toList();
    }
}
