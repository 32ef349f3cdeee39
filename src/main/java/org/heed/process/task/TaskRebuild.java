package org.heed.process.task;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.heed.process.ModelProperties;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the read table of open tasks anew from the engine: start with {@code --heed.tasks.rebuild=true}. */
@Component
public class TaskRebuild implements ApplicationRunner {
    private final ProcessEngine engine;
    private final TaskTable table;
    private final TaskProjection projection;
    private final TransactionTemplate transaction;
    private final boolean wanted;

    TaskRebuild(
            ProcessEngine engine,
            TaskTable table,
            TaskProjection projection,
            TransactionTemplate transaction,
            @Value("${heed.tasks.rebuild:false}") boolean wanted) {
        this.engine = engine;
        this.table = table;
        this.projection = projection;
        this.transaction = transaction;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted) {
            rebuild();
            LoggerFactory.getLogger(TaskRebuild.class)
                    .info("Open tasks rebuilt: {}", table.everything().size());
        }
    }

    public void rebuild() {
        transaction.executeWithoutResult(status -> {
            table.clear();
            ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                    .getCommandExecutorTxRequired()
                    .execute(context -> {
                        for (Task task : context.getTaskManager().findTasksByQueryCriteria(new TaskQueryImpl())) {
                            TaskEntity entity = (TaskEntity) task;
                            projection.put(
                                    entity,
                                    ModelProperties.kept(entity.getExecution().getActivity()));
                        }
                        return null;
                    });
        });
    }
}
