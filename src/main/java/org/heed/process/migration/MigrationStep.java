package org.heed.process.migration;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.heed.audit.AuditEntry;
import org.heed.audit.AuditTrail;
import org.heed.shared.event.Changed;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The next case of a migration: engine, case file, trail and list together, in a transaction of its own. */
@Component
class MigrationStep {
    @StoredAs("MIGRATED")
    record Migrated(Changed<Integer> version, String reason) implements Event {}

    private final MigrationTable table;
    private final CaseMigrator migrating;
    private final MigrationText words;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    MigrationStep(
            MigrationTable table,
            CaseMigrator migrating,
            MigrationText words,
            AuditTrail trail,
            TransactionTemplate transaction) {
        this.table = table;
        this.migrating = migrating;
        this.words = words;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** Moves one case, wholly or not at all; false where none waits. */
    boolean next(Migration migration) {
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
            boolean passes = failure instanceof ConcurrencyFailureException
                    || failure instanceof OptimisticLockingException
                    || failure instanceof TransientDataAccessException;
            if (at[0] == null || passes) {
                throw failure;
            }
            String problem = words.of(failure, migration.plan());
            transaction.executeWithoutResult(status -> table.left(migration.id(), at[0], problem));
            return true;
        }
    }

    private void audit(Migration migration, UUID caseId) {
        trail.append(
                migration.startedBy(),
                AuditEntry.ofCase(
                        caseId,
                        new Migrated(
                                new Changed<>(
                                        migration.plan().from(),
                                        migration.plan().into()),
                                migration.reason())));
    }
}
