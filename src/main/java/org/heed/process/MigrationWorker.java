package org.heed.process;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Goes through the cases of migrations in the background; after a crash it goes on. */
@Component
class MigrationWorker implements SmartLifecycle {
    private static final int LOOKS_EVERY_SECONDS = 10;

    private final MigrationTable table;
    private final MigrationStep step;
    private volatile @Nullable ScheduledExecutorService thread;

    MigrationWorker(MigrationTable table, MigrationStep step) {
        this.table = table;
        this.step = step;
    }

    /** Begins as soon as the transaction at hand has ended well. */
    void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ScheduledExecutorService running = thread;
                if (running != null) {
                    running.execute(MigrationWorker.this::work);
                }
            }
        });
    }

    private void work() {
        try {
            for (UUID id : table.open()) {
                Migration migration = table.get(id);
                while (thread != null && step.next(migration)) {
                    LoggerFactory.getLogger(MigrationWorker.class).debug("One case of migration {} is through", id);
                }
                table.close(id);
            }
        } catch (RuntimeException failure) {
            LoggerFactory.getLogger(MigrationWorker.class).warn("The migration rests and will be tried again", failure);
        }
    }

    @Override
    public void start() {
        ScheduledExecutorService made = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread worker = new Thread(task, "heed-migrations");
            worker.setDaemon(true);
            return worker;
        });
        thread = made;
        made.scheduleWithFixedDelay(this::work, 0, LOOKS_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = thread;
        thread = null;
        if (running != null) {
            running.shutdown();
            try {
                running.awaitTermination(10, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** With the job executor. */
    @Override
    public int getPhase() {
        return 100;
    }
}
