package org.heed.access.keyed;

import javax.sql.DataSource;
import org.heed.shared.database.WaitingTransaction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The transactions of the product. Where a request has a key, its transaction holds the key from the beginning, and when its work is done
 * it waits until the answer is known, so that work, key and answer are committed together or not at all.
 */
@Component("transactionManager")
class KeyedTransactions implements PlatformTransactionManager {
    private final PlatformTransactionManager plain;
    private final RequestKeys keys;

    KeyedTransactions(DataSource database, RequestKeys keys) {
        this.plain = new JdbcTransactionManager(database);
        this.keys = keys;
    }

    @Override
    public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
        KeyedWork work = KeyedWork.current();
        if (work == null || work.ended() || work.active() != null) {
            return plain.getTransaction(definition);
        }
        commitDone(work);
        TransactionStatus begun = plain.getTransaction(definition);
        if (begun.isNewTransaction() && !begun.isReadOnly()) {
            hold(work, begun);
        }
        return begun;
    }

    private void hold(KeyedWork work, TransactionStatus begun) {
        work.active(begun);
        try {
            keys.hold(work);
        } catch (RuntimeException notHeld) {
            work.active(null);
            plain.rollback(begun);
            throw notHeld;
        }
    }

    @Override
    public void commit(TransactionStatus transaction) {
        KeyedWork work = KeyedWork.current();
        if (work == null || work.active() != transaction) {
            plain.commit(transaction);
        } else if (transaction.isRollbackOnly()) {
            work.active(null);
            plain.commit(transaction);
        } else {
            work.active(null);
            work.done(transaction);
            // Seen from without it is over: what comes now begins a transaction of its own.
            TransactionSynchronizationManager.setActualTransactionActive(false);
            WaitingTransaction.endedBy(() -> commitDone(work));
        }
    }

    @Override
    public void rollback(TransactionStatus transaction) {
        KeyedWork work = KeyedWork.current();
        if (work != null && work.active() == transaction) {
            work.active(null);
        }
        plain.rollback(transaction);
    }

    /** Ends the work with its answer; without one, the key stays free. */
    void end(KeyedWork work, @Nullable KeptAnswer answer) {
        if (work.ended()) {
            return;
        }
        work.end();
        try {
            if (answer != null && work.wrote()) {
                keys.keep(work, answer);
            }
        } catch (RuntimeException notKept) {
            over(work, false);
            throw notKept;
        }
        over(work, true);
    }

    /** Ends the work with nothing done. */
    void undo(KeyedWork work) {
        work.end();
        over(work, false);
    }

    private void commitDone(KeyedWork work) {
        boolean ended = work.ended();
        work.end();
        try {
            over(work, true);
        } finally {
            work.ended(ended);
        }
    }

    private void over(KeyedWork work, boolean well) {
        TransactionStatus done = work.done();
        WaitingTransaction.endedBy(null);
        if (done == null) {
            return;
        }
        work.done(null);
        TransactionSynchronizationManager.setActualTransactionActive(true);
        if (well) {
            plain.commit(done);
        } else {
            plain.rollback(done);
        }
    }
}
