package org.heed.process.completion;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.Task;
import org.heed.process.Outcome;
import org.heed.process.engine.EngineCommand;
import org.heed.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A model that cannot go on from a task shows it as an incident, and nothing of the task is lost. */
@Component
public class StuckTasks {
    /** The kind of incident that a model raises which has no way on. */
    public static final String TYPE = "stuckTask";

    private final ProcessEngine engine;
    private final TransactionTemplate transaction;

    StuckTasks(ProcessEngine engine, TransactionTemplate transaction) {
        this.engine = engine;
        this.transaction = transaction;
    }

    /** Thrown out of the transaction in which the engine refused to go on. */
    static final class Stuck extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stuck(RuntimeException cause) {
            super(cause);
        }
    }

    /** Takes the case on from the task, and takes away the incident of an earlier attempt. */
    void complete(String taskId, Outcome outcome) {
        try {
            TaskEntity task = (TaskEntity) find(taskId).orElseThrow();
            // The execution knows whether it has any
            task.getExecution().getIncidents().stream()
                    .filter(incident -> incident.getIncidentType().equals(TYPE))
                    .map(IncidentEntity::getId)
                    .toList()
                    .forEach(incident -> engine.getRuntimeService().resolveIncident(incident));
            engine.getTaskService().complete(taskId, java.util.Map.copyOf(outcome.facts()));
        } catch (OptimisticLockingException
                | ConcurrencyFailureException
                | DataAccessResourceFailureException
                | RuleViolation heedsOwn) {
            throw heedsOwn;
        } catch (RuntimeException stuck) {
            throw new Stuck(stuck);
        }
    }

    /** After the transaction has been undone: tells the administrators, and the person who was told nothing so far. */
    NoWayOn report(String taskId, UUID caseId, Stuck stuck) {
        Throwable why = Objects.requireNonNull(stuck.getCause(), "It is made of what the engine threw");
        LoggerFactory.getLogger(StuckTasks.class).warn("The model cannot go on in case {}", caseId, why);
        transaction.executeWithoutResult(status -> find(taskId).ifPresent(task -> {
            boolean known = engine.getRuntimeService()
                            .createIncidentQuery()
                            .incidentType(TYPE)
                            .executionId(task.getExecutionId())
                            .count()
                    > 0;
            if (!known) {
                Incident made = engine.getRuntimeService()
                        .createIncident(
                                TYPE, task.getExecutionId(), task.getTaskDefinitionKey(), brief(why.getMessage()));
                LoggerFactory.getLogger(StuckTasks.class).info("Incident {}", made.getId());
            }
        }));
        return new NoWayOn();
    }

    private static String brief(@Nullable String message) {
        String text = String.valueOf(message);
        return text.length() <= 500 ? text : text.substring(0, 500);
    }

    private Optional<Task> find(String taskId) {
        return EngineCommand.task(engine, taskId);
    }
}
