package org.heed.process.instance;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.heed.model.flow.Outline;
import org.heed.process.ModelProperties;
import org.heed.process.engine.CaseLock;
import org.heed.process.task.ModelListeners;
import org.heed.process.task.TaskTable;
import org.heed.process.version.ModelVersions;
import org.heed.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Brings what is kept beside the engine up to date when a case has been put elsewhere by hand. */
@Component
public class EngineSync {
    private final ProcessEngine engine;
    private final ModelListeners listeners;
    private final TaskTable tasks;
    private final CaseLock lock;
    private final ModelVersions versions;

    EngineSync(ProcessEngine engine, ModelListeners listeners, TaskTable tasks, CaseLock lock, ModelVersions versions) {
        this.engine = engine;
        this.listeners = listeners;
        this.tasks = tasks;
        this.lock = lock;
        this.versions = versions;
    }

    public void hold(UUID caseId) {
        lock.hold(caseId);
    }

    /** Raises {@link RuleViolation} where the workflow of the case has ended. */
    public ProcessInstance instance(UUID caseId) {
        ProcessInstance instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .singleResult();
        if (instance == null) {
            throw new RuleViolation("rule.caseEnded");
        }
        return instance;
    }

    public Outline outline(int version) {
        return Outline.of(versions.files(version));
    }

    /** Tasks get the name and the roles that their version gives them; who holds them and their dates stay. */
    public void adapt(String instance) {
        command(context -> {
            for (var task : context.getTaskManager().findTasksByProcessInstanceId(instance)) {
                adapt((TaskEntity) task);
            }
            return null;
        });
    }

    private static void adapt(TaskEntity task) {
        TaskDefinition definition = task.getTaskDefinition();
        task.setName(String.valueOf(definition.getNameExpression().getValue(task)));
        for (IdentityLink link : Set.copyOf(task.getCandidates())) {
            task.deleteCandidateGroup(link.getGroupId());
        }
        for (var groups : definition.getCandidateGroupIdExpressions()) {
            for (String group : String.valueOf(groups.getValue(task)).split(",")) {
                task.addCandidateGroup(group.strip());
            }
        }
    }

    /** Tasks as they are now, and the stage of the element where the case waits. */
    public void refresh(UUID caseId, String instance) {
        command(context -> {
            context.getDbEntityManager().flush();
            tasks.removeOf(caseId);
            for (var task : context.getTaskManager().findTasksByProcessInstanceId(instance)) {
                TaskEntity entity = (TaskEntity) task;
                listeners.moved(
                        entity, ModelProperties.kept(entity.getExecution().getActivity()));
            }
            for (ExecutionEntity execution :
                    context.getExecutionManager().findExecutionsByProcessInstanceId(instance)) {
                if (execution.getActivity() != null && execution.isActive()) {
                    announce(caseId, execution);
                }
            }
            return null;
        });
    }

    private void announce(UUID caseId, ExecutionEntity execution) {
        Map<String, String> properties = ModelProperties.kept(execution.getActivity());
        boolean task = execution.getTasks() != null && !execution.getTasks().isEmpty();
        String stage = properties.get(ModelProperties.STAGE);
        if (stage != null && !task) {
            listeners.entered(caseId, stage, execution);
        }
    }

    <T> T command(Command<T> command) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command);
    }
}
