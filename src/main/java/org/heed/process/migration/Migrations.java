package org.heed.process.migration;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.heed.audit.AuditEntry;
import org.heed.audit.AuditTrail;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.shared.RuleViolation;
import org.heed.shared.event.Changed;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves running cases from one version of the workflow to another. */
@Component
public class Migrations {
    @StoredAs("MIGRATION_STARTED")
    record Started(Changed<Integer> version, String reason) implements Event {}

    @StoredAs("MIGRATION_STOPPED")
    record Stopped(Changed<Integer> version, String reason) implements Event {}

    @StoredAs("MIGRATION_RESUMED")
    record Resumed(Changed<Integer> version, String reason) implements Event {}

    private final MigrationDryRun trial;
    private final MigrationTable table;
    private final AuditTrail trail;
    private final MigrationWorker worker;

    Migrations(MigrationDryRun trial, MigrationTable table, AuditTrail trail, MigrationWorker worker) {
        this.trial = trial;
        this.table = table;
        this.trail = trail;
        this.worker = worker;
    }

    /** The plan that the two models suggest. */
    public MigrationPlan suggest(int from, int into) {
        if (from == into) {
            throw new RuleViolation("rule.sameVersion");
        }
        return trial.suggest(from, into);
    }

    /** The running cases of a version, and the elements at which each stands. */
    public Map<UUID, List<String>> running(int version, User by) {
        CouncilPermissions.requireEditModels(by);
        return table.running(version);
    }

    /** Begins to move every running case of the old version; those that cannot be moved stay. */
    @Transactional
    public UUID start(MigrationPlan plan, String reason, User by) {
        CouncilPermissions.requireEditModels(by);
        trial.require(plan);
        UUID id = table.add(plan, reason, by.id());
        audit(id, plan, Started::new, reason, by);
        worker.afterCommit();
        return id;
    }

    /** No further case is moved; those that have been stay where they are. */
    @Transactional
    public void stop(UUID id, User by) {
        turn(id, Migration.State.RUNNING, Migration.State.STOPPED, Stopped::new, by);
    }

    /** Goes on with the cases that still wait. */
    @Transactional
    public void goOn(UUID id, User by) {
        turn(id, Migration.State.STOPPED, Migration.State.RUNNING, Resumed::new, by);
        worker.afterCommit();
    }

    private void turn(
            UUID id,
            Migration.State from,
            Migration.State to,
            BiFunction<Changed<Integer>, String, Event> what,
            User by) {
        CouncilPermissions.requireEditModels(by);
        Migration migration = table.get(id);
        if (!table.turn(id, from, to)) {
            throw new RuleViolation("rule.migrationState");
        }
        audit(id, migration.plan(), what, migration.reason(), by);
    }

    private void audit(
            UUID id, MigrationPlan plan, BiFunction<Changed<Integer>, String, Event> what, String reason, User by) {
        trail.append(
                by.id(),
                AuditEntry.of("migration", id.toString(), what.apply(new Changed<>(plan.from(), plan.into()), reason)));
    }

    /** Raises NotFound where there is none. */
    public Migration get(UUID id) {
        return table.get(id);
    }

    /** The newest first. */
    public List<Migration> all() {
        return table.all();
    }
}
