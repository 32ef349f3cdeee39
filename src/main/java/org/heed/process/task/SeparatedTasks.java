package org.heed.process.task;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.heed.process.Duties;
import org.heed.process.ModelProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps people out of tasks that were open, or theirs, before they did what excludes them, such as replying to a part. */
@Component
class SeparatedTasks {
    private final ProcessEngine engine;
    private final TaskTable table;
    private final TaskProjection projection;
    private final TaskAssignment holders;

    SeparatedTasks(ProcessEngine engine, TaskTable table, TaskProjection projection, TaskAssignment holders) {
        this.engine = engine;
        this.table = table;
        this.projection = projection;
        this.holders = holders;
    }

    @EventListener
    void on(Duties.Done done) {
        List<OpenTask> others = table.ofCase(done.caseId()).stream()
                .filter(task -> !task.id().equals(done.task()))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    for (OpenTask open : others) {
                        TaskEntity task = context.getTaskManager().findTaskById(open.id());
                        projection.changed(
                                task, ModelProperties.kept(task.getExecution().getActivity()));
                    }
                    return null;
                });
        table.ofCase(done.caseId()).stream()
                .filter(task -> !task.id().equals(done.task()))
                .filter(task -> isExcluded(task, task.assignee()) || isExcluded(task, task.owner()))
                .forEach(task -> {
                    holders.give(task.id(), null);
                    holders.record(task, done.by(), null, TaskEvent.Released::new);
                });
    }

    private static boolean isExcluded(OpenTask task, @Nullable String person) {
        return person != null && task.excluded().contains(person);
    }
}
