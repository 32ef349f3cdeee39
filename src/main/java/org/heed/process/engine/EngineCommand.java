package org.heed.process.engine;

import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Makes several calls of the engine one of its commands: each thing is read once, and all is written together at the end. What is in the
 * hands of others is to be locked before, since nothing is read a second time.
 */
@Component
public class EngineCommand {
    private final ProcessEngine engine;

    EngineCommand(ProcessEngine engine) {
        this.engine = engine;
    }

    public <T> T together(Supplier<T> calls) {
        return commands(engine).execute(context -> calls.get());
    }

    /** The open task, which a query would read again each time. */
    public static Optional<Task> task(ProcessEngine engine, String taskId) {
        return Optional.ofNullable(
                commands(engine).execute(context -> context.getTaskManager().findTaskById(taskId)));
    }

    private static CommandExecutor commands(ProcessEngine engine) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired();
    }
}
