package org.heed.process;

import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.slf4j.LoggerFactory;

/** The Java half of a service task, found by its bean name; it may run again after a failure. */
public interface ServiceTaskHandler extends JavaDelegate {
    void perform(UUID caseId);

    @Override
    default void execute(DelegateExecution execution) {
        try {
            perform(UUID.fromString(execution.getProcessBusinessKey()));
        } catch (RuntimeException failure) {
            String name = execution.getCurrentActivityId();
            LoggerFactory.getLogger(ServiceTaskHandler.class)
                    .warn("{} failed in case {}", name, execution.getProcessBusinessKey(), failure);
            // The engine keeps what it is told of a failure; addresses and wordings in the cause are not for it.
            throw new ProcessEngineException(
                    name + " failed: " + failure.getClass().getSimpleName());
        }
    }
}
