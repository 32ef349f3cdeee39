package org.heed.process.migration;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.heed.shared.database.DatabaseTrouble;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries out whether a case could be moved to another version. */
@Component
class MigrationDryRun {
    private final CaseMigrator migrating;
    private final MigrationText words;
    private final TransactionTemplate transaction;

    MigrationDryRun(CaseMigrator migrating, MigrationText words, TransactionTemplate transaction) {
        this.migrating = migrating;
        this.words = words;
        this.transaction = transaction;
    }

    MigrationPlan suggest(int from, int into) {
        return migrating.suggest(from, into);
    }

    /** Raises BrokenRule where the engine cannot follow the plan at all. */
    void require(MigrationPlan plan) {
        migrating.require(plan);
    }

    /** Why the case cannot be moved; tried for real, and undone. */
    Optional<String> wouldFail(UUID caseId, MigrationPlan plan) {
        try {
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                migrating.move(caseId, plan);
            });
            return Optional.empty();
        } catch (OptimisticLockingException | ConcurrencyFailureException atTheSameMoment) {
            // Somebody works on the case: that says nothing of the plan, and it is tried again
            throw atTheSameMoment;
        } catch (RuntimeException failure) {
            if (DatabaseTrouble.of(failure) != null) {
                throw failure;
            }
            if (!words.foreseen(failure)) {
                LoggerFactory.getLogger(MigrationDryRun.class)
                        .warn("Case {} cannot be tried: {}", caseId, failure.toString());
            }
            return Optional.of(words.of(failure, plan));
        }
    }
}
