package org.heed.process.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.heed.process.CaseFile;
import org.heed.process.ModelProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Connects every parsed model with the task table and the stages. */
@Component
public class ModelListeners extends AbstractBpmnParseListener {
    private static final List<String> TASK_EVENTS = List.of(
            TaskListener.EVENTNAME_CREATE,
            TaskListener.EVENTNAME_ASSIGNMENT,
            TaskListener.EVENTNAME_UPDATE,
            TaskListener.EVENTNAME_COMPLETE,
            TaskListener.EVENTNAME_DELETE);

    private final TaskProjection projection;
    private final CaseFile stages;
    private final Clock clock;

    ModelListeners(TaskProjection projection, CaseFile stages, Clock clock) {
        this.projection = projection;
        this.stages = stages;
        this.clock = clock;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        Map<String, String> properties = ModelProperties.keep(element, activity);
        TaskListener listener = task -> projection.on(task, properties);
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        TASK_EVENTS.forEach(event -> definition.addBuiltInTaskListener(event, listener));
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        announceStage(element, activity);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        announceStage(element, activity);
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        announceStage(element, activity);
    }

    /** A wait is due when its timer is. */
    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        announceStage(element, activity);
    }

    @Override
    public void parseIntermediateThrowEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        announceStage(element, activity);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        announceStage(element, activity);
    }

    /** A task that was put elsewhere by hand, and the stage of its new place. */
    public void moved(DelegateTask task, Map<String, String> properties) {
        projection.moved(task, properties);
    }

    /** A case that was put at an element which is no task. */
    public void entered(UUID caseId, String stage, DelegateExecution execution) {
        stages.entered(caseId, stage, timer(execution));
    }

    private void announceStage(Element element, ActivityImpl activity) {
        String stage = ModelProperties.keep(element, activity).get(ModelProperties.STAGE);
        if (stage != null) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) execution ->
                    stages.entered(UUID.fromString(execution.getProcessBusinessKey()), stage, timer(execution)));
        }
    }

    private @Nullable LocalDate timer(DelegateExecution execution) {
        return ((ExecutionEntity) execution)
                .getJobs().stream()
                        .map(JobEntity::getDuedate)
                        .filter(Objects::nonNull)
                        .map(due -> LocalDate.ofInstant(due.toInstant(), clock.getZone()))
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }
}
