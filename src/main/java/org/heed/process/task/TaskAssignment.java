package org.heed.process.task;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.heed.audit.AuditEntry;
import org.heed.audit.AuditTrail;
import org.heed.identity.User;
import org.heed.process.engine.EngineCommand;
import org.heed.shared.Notice;
import org.heed.shared.event.Changed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts tasks into hands, and notes in the trail who did so. */
@Component
public class TaskAssignment {
    private final ProcessEngine engine;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    TaskAssignment(ProcessEngine engine, AuditTrail trail, ApplicationEventPublisher events) {
        this.engine = engine;
        this.trail = trail;
        this.events = events;
    }

    /** From now on the task is this person's, or the team's; whoever was asked to help with it helps no more. */
    public void give(String taskId, @Nullable String person) {
        Task task = EngineCommand.task(engine, taskId).orElseThrow();
        task.setOwner(null);
        task.setDelegationState(null);
        task.setAssignee(person);
        engine.getTaskService().saveTask(task);
    }

    /** Somebody else has the task from now on, and is told. */
    void hand(OpenTask task, String toPerson, String reason, User by) {
        give(task.id(), toPerson);
        record(
                task,
                by.inPlaceOf(task.assignee()),
                toPerson,
                (held, actingFor) -> new TaskEvent.Handed(held, reason, actingFor));
        events.publishEvent(Notice.of(task.caseId(), "task.handed", List.of(toPerson), reason, by.id())
                .ofTask(task.id()));
    }

    /** The person is told that the case is now theirs. */
    void tellLead(UUID caseId, String person, String reason, User by) {
        events.publishEvent(Notice.of(caseId, "lead", List.of(person), reason, by.id()));
    }

    /** Whoever completes a task has it at the end; the trail says in whose place that was. */
    public void done(OpenTask task, User by) {
        if (by.cover().now() != null) {
            record(task, by, by.id(), TaskEvent.DoneFor::new);
        }
        if (!by.id().equals(task.assignee())) {
            engine.getTaskService().setAssignee(task.id(), by.id());
        }
    }

    void record(
            OpenTask task,
            User by,
            @Nullable String assignee,
            BiFunction<TaskEvent.Held, @Nullable String, TaskEvent> event) {
        TaskEvent.Held held =
                new TaskEvent.Held(new Changed<>(task.title(), task.title()), new Changed<>(task.assignee(), assignee));
        trail.append(
                by.id(),
                AuditEntry.ofCase(task.caseId(), event.apply(held, by.cover().now())));
    }
}
