package org.heed.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.heed.audit.AuditEntry;
import org.heed.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves the cases of a migration one after the other, each in a transaction of its own; after a crash it goes on. */
@Component
class MigrationWorker implements SmartLifecycle {
    private static final int LOOKS_EVERY_SECONDS = 10;

    private final MigrationTable table;
    private final Migrating migrating;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private @Nullable ScheduledExecutorService thread;

    MigrationWorker(MigrationTable table, Migrating migrating, AuditTrail trail, TransactionTemplate transaction) {
        this.table = table;
        this.migrating = migrating;
        this.trail = trail;
        this.transaction = transaction;
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
                while (thread != null && step(migration)) {
                    LoggerFactory.getLogger(MigrationWorker.class).debug("One case of migration {} is through", id);
                }
                table.close(id);
            }
        } catch (RuntimeException failure) {
            LoggerFactory.getLogger(MigrationWorker.class).warn("The migration rests and will be tried again", failure);
        }
    }

    /** Moves one case, wholly or not at all; false where none waits. */
    private boolean step(Migration migration) {
        UUID[] at = new UUID[1];
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                Optional<UUID> next = table.next(migration.id());
                next.ifPresent(caseId -> {
                    at[0] = caseId;
                    migrating.move(caseId, migration.plan());
                    table.moved(migration.id(), caseId);
                    audit(migration, caseId);
                });
                return next.isPresent();
            }));
        } catch (RuntimeException failure) {
            if (at[0] == null) {
                throw failure;
            }
            String problem = migrating.words(failure, migration.plan());
            transaction.executeWithoutResult(status -> table.left(migration.id(), at[0], problem));
            return true;
        }
    }

    private void audit(Migration migration, UUID caseId) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("version", migration.plan().into());
        words.put("reason", migration.reason());
        trail.append(
                migration.startedBy(),
                new AuditEntry(
                        "recommendation",
                        caseId.toString(),
                        "MIGRATED",
                        Map.of("version", migration.plan().from()),
                        words));
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
