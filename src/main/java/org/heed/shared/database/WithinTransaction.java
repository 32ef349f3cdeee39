package org.heed.shared.database;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What belongs to the transaction at hand: made when it is first asked for, settled before the commit, forgotten afterwards. */
public final class WithinTransaction<T> {
    private final Supplier<T> beginning;
    private final Consumer<T> settling;

    /** @param settling writes what is left, in the transaction, before locks are taken that others wait for */
    public WithinTransaction(Supplier<T> beginning, Consumer<T> settling) {
        this.beginning = beginning;
        this.settling = settling;
    }

    /** Empty where no transaction is at hand, or where it is just being committed and nothing more is settled. */
    public Optional<T> atHand() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return Optional.empty();
        }
        if (TransactionSynchronizationManager.getResource(this) == null) {
            Life life = new Life(beginning.get());
            life.resume();
            TransactionSynchronizationManager.registerSynchronization(life);
        }
        return begun();
    }

    /** Empty where the transaction at hand has not asked for it, or is just being committed. */
    @SuppressWarnings("unchecked")
    public Optional<T> begun() {
        Life life = (Life) TransactionSynchronizationManager.getResource(this);
        return life == null || life.settled ? Optional.empty() : Optional.of(life.begun);
    }

    private final class Life implements TransactionSynchronization {
        private final T begun;
        private boolean settled;
        private boolean over;

        Life(T begun) {
            this.begun = begun;
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(WithinTransaction.this);
        }

        @Override
        public void resume() {
            if (!over) {
                TransactionSynchronizationManager.bindResource(WithinTransaction.this, this);
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            settling.accept(begun);
            settled = true;
        }

        /** Whoever is told of the commit begins a transaction of its own. */
        @Override
        public void beforeCompletion() {
            over = true;
            suspend();
        }
    }
}
