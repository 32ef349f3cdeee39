package org.heed.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept for a transaction is settled once, before it is committed, and is no other's. */
class WithinTransactionTest {
    private final List<String> settled = new ArrayList<>();
    private final WithinTransaction<List<String>> kept =
            new WithinTransaction<>(ArrayList::new, all -> settled.add(String.join(",", all)));
    private final TransactionTemplate transaction = new TransactionTemplate(new NoDatabase());

    /** Transactions of nothing. */
    private static final class NoDatabase extends AbstractPlatformTransactionManager {
        private static final long serialVersionUID = 1;

        private boolean active;

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return active;
        }

        @Override
        protected Object doSuspend(Object transaction) {
            active = false;
            return true;
        }

        @Override
        protected void doResume(Object transaction, Object suspended) {
            active = true;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            active = true;
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            active = false;
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            active = false;
        }
    }

    private void add(String word) {
        kept.atHand().ifPresentOrElse(all -> all.add(word), () -> settled.add("at once " + word));
    }

    @Test
    void isSettledOnceAndForgotten() {
        transaction.executeWithoutResult(status -> {
            assertThat(kept.begun()).isEmpty();
            add("a");
            add("b");
            assertThat(kept.begun()).hasValue(List.of("a", "b"));
            assertThat(settled).isEmpty();
        });
        assertThat(settled).containsExactly("a,b");
        transaction.executeWithoutResult(status -> add("c"));
        assertThat(settled).containsExactly("a,b", "c");
        assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
    }

    @Test
    void isNeverSettledWhereNothingHappened() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    add("a");
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(settled).isEmpty();
        transaction.executeWithoutResult(status -> assertThat(kept.begun()).isEmpty());
    }

    @Test
    void isNotThereWithoutATransaction() {
        add("a");
        assertThat(settled).containsExactly("at once a");
    }

    @Test
    void anotherTransactionInBetweenHasItsOwn() {
        TransactionTemplate apart = new TransactionTemplate(transaction.getTransactionManager());
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            add("a");
            apart.executeWithoutResult(inner -> add("b"));
            assertThat(settled).containsExactly("b");
            add("c");
        });
        assertThat(settled).containsExactly("b", "a,c");
    }

    @Test
    void whatComesWhileItIsCommittedIsWrittenAtOnce() {
        transaction.executeWithoutResult(status -> {
            add("a");
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    add("late");
                }
            });
        });
        assertThat(settled).containsExactly("a", "at once late");
    }
}
