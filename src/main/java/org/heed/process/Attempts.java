package org.heed.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.heed.shared.BrokenRule;

/** Does a whole transaction again where the engine's own work on the same case came in between and undid it. */
final class Attempts {
    private static final int MOST = 5;

    private Attempts() {}

    /** Raises {@link BrokenRule} where it never succeeds. */
    static <T> T at(Supplier<T> transaction) {
        for (int attempt = 1; attempt <= MOST; attempt++) {
            try {
                return transaction.get();
            } catch (OptimisticLockingException cameInBetween) {
                continue;
            }
        }
        throw new BrokenRule("error.sameMoment");
    }
}
