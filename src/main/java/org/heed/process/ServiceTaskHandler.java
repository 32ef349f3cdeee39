package org.heed.process;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.heed.shared.RuleViolation;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;

/** The handler of a service task, found by its bean name; it may run again after a failure, and writes rows only: no other server is asked. */
public interface ServiceTaskHandler extends JavaDelegate {
    /** @param notes what the model notes on the task, such as to whom an e-mail goes */
    void perform(UUID caseId, Map<String, String> notes);

    /** The notes that a model must give: the values of each, or none where it is free text. */
    default Map<String, Set<String>> notes() {
        return Map.of();
    }

    @Override
    default void execute(DelegateExecution execution) {
        try {
            perform(
                    UUID.fromString(execution.getProcessBusinessKey()),
                    ModelProperties.kept(((ExecutionEntity) execution).getActivity()));
        } catch (ConcurrencyFailureException | DataAccessResourceFailureException | RuleViolation own) {
            // The step is sent again, or its database is away: the workflow has a way on
            throw own;
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
