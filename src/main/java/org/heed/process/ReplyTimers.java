package org.heed.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves what a model hangs on the date of the reply, for a task that waits already. */
@Component
class ReplyTimers {
    private final ProcessEngine engine;

    ReplyTimers(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Whether anything that waits was moved. */
    boolean move(String instance, String due, String reminder) {
        Map<String, Date> dates = Map.of(
                "${" + Facts.RESPONSE_DUE + "}", Date.from(Instant.parse(due)),
                "${" + Facts.REMINDER_DUE + "}", Date.from(Instant.parse(reminder)));
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
            moveTimers(instance, model, task.getTaskDefinitionKey(), dates);
        }
        return any;
    }

    private void moveTimers(String instance, BpmnModelInstance model, String host, Map<String, Date> dates) {
        for (BoundaryEvent event : model.getModelElementsByType(BoundaryEvent.class)) {
            Date date = event.getAttachedTo().getId().equals(host) ? dates.get(reads(event)) : null;
            if (date != null) {
                job(instance, event.getId())
                        .ifPresent(job -> engine.getManagementService().setJobDuedate(job.getId(), date));
            }
        }
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

    private Optional<Job> job(String instance, String element) {
        return Optional.ofNullable(engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(element)
                .singleResult());
    }
}
