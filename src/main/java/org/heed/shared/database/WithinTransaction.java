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

    /** Empty where no transaction is at hand. */
    public Optional<T> atHand() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return Optional.empty();
        }
        return begun().or(() -> {
            T begun = beginning.get();
            TransactionSynchronizationManager.bindResource(this, begun);
            TransactionSynchronizationManager.registerSynchronization(new Life(begun));
            return Optional.of(begun);
        });
    }

    /** Empty where the transaction at hand has not asked for it. */
    @SuppressWarnings("unchecked")
    public Optional<T> begun() {
        return Optional.ofNullable((T) TransactionSynchronizationManager.getResource(this));
    }

    private final class Life implements TransactionSynchronization {
        private final T begun;

        Life(T begun) {
            this.begun = begun;
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(WithinTransaction.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(WithinTransaction.this, begun);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            settling.accept(begun);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(WithinTransaction.this);
        }
    }
}
