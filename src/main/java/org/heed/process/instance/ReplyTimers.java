package org.heed.process.instance;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.heed.process.ProcessVariables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves what a model hangs on the date of the reply, for a task that waits already; what has happened is to happen again. */
@Component
class ReplyTimers {
    private final ProcessEngine engine;
    private final EngineSync moved;

    ReplyTimers(ProcessEngine engine, EngineSync moved) {
        this.engine = engine;
        this.moved = moved;
    }

    /** Whether anything that waits was moved. */
    boolean move(String instance, String due, String reminder) {
        Map<String, Date> dates = Map.of(
                "${" + ProcessVariables.RESPONSE_DUE + "}", Date.from(Instant.parse(due)),
                "${" + ProcessVariables.REMINDER_DUE + "}", Date.from(Instant.parse(reminder)));
        boolean any = false;
        for (Task task : engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .list()) {
            BpmnModelInstance model = engine.getRepositoryService().getBpmnModelInstance(task.getProcessDefinitionId());
            UserTask drawn = model.getModelElementById(task.getTaskDefinitionKey());
            Date date = dates.get(String.valueOf(drawn.getCamundaDueDate()));
            if (date != null) {
                task.setDueDate(date);
                engine.getTaskService().saveTask(task);
                any = true;
            }
            moveTimers(task, model, dates);
        }
        return any;
    }

    private void moveTimers(Task task, BpmnModelInstance model, Map<String, Date> dates) {
        for (BoundaryEvent event : model.getModelElementsByType(BoundaryEvent.class)) {
            Date date =
                    event.getAttachedTo().getId().equals(task.getTaskDefinitionKey()) ? dates.get(reads(event)) : null;
            if (date != null) {
                Job job = job(task.getProcessInstanceId(), event.getId());
                if (job == null) {
                    again(task, event.getId());
                } else {
                    engine.getManagementService().setJobDuedate(job.getId(), date);
                }
            }
        }
    }

    /** The timer has gone off before; the engine sets it once more, for the date that the case now says. */
    private void again(Task task, String timer) {
        moved.command(context -> {
            TaskEntity waiting = context.getTaskManager().findTaskById(task.getId());
            ExecutionEntity scope = waiting.getExecution();
            TimerDeclarationImpl declared = TimerDeclarationImpl.getDeclarationsForScope(scope.getActivity())
                    .get(timer);
            return Objects.requireNonNull(declared, () -> "The model has no timer " + timer)
                    .createTimer(scope);
        });
    }

    private static @Nullable String reads(BoundaryEvent event) {
        return event.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(definition -> ((TimerEventDefinition) definition).getTimeDate())
                .filter(date -> date != null)
                .map(date -> date.getTextContent().strip())
                .findFirst()
                .orElse(null);
    }

    private @Nullable Job job(String instance, String element) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(element)
                .singleResult();
    }
}
