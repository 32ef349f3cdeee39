package org.heed.process.completion;

import java.util.Objects;
import java.util.function.Supplier;
import org.heed.form.FormErrors;
import org.heed.process.engine.EngineCommand;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A step of a case is one transaction and one command of the engine. */
@Component
class StepTransaction {
    private final EngineCommand engine;
    private final TransactionTemplate transaction;

    StepTransaction(EngineCommand engine, TransactionTemplate transaction) {
        this.engine = engine;
        this.transaction = transaction;
    }

    /** Where there are errors, nothing has happened. */
    FormErrors orNothing(Supplier<FormErrors> step) {
        return Objects.requireNonNull(transaction.execute(status -> {
            FormErrors errors = inTransaction(step);
            if (!errors.isEmpty()) {
                status.setRollbackOnly();
            }
            return errors;
        }));
    }

    /** What is wrong with the step; nothing has happened in any case. */
    FormErrors tried(Supplier<FormErrors> step) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return inTransaction(step);
        }));
    }

    /** In the transaction at hand, which the caller ends. */
    FormErrors inTransaction(Supplier<FormErrors> step) {
        return engine.together(step);
    }
}
