package org.heed.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The Java half of a service task, found by its bean name; it may run again after a failure. */
public interface ServiceTaskHandler extends JavaDelegate {
    void perform(UUID caseId);

    @Override
    default void execute(DelegateExecution execution) {
        perform(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
