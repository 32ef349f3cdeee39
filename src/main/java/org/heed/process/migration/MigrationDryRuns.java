package org.heed.process.migration;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.process.CaseFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tries plans out on every running case in the background; nothing moves. */
@Component
public class MigrationDryRuns {
    private final MigrationDryRun trial;
    private final TrialTable table;
    private final TrialWorker worker;
    private final CaseFile caseFile;

    MigrationDryRuns(MigrationDryRun trial, TrialTable table, TrialWorker worker, CaseFile caseFile) {
        this.trial = trial;
        this.table = table;
        this.worker = worker;
        this.caseFile = caseFile;
    }

    /** A case that would stay, and why. */
    public record Unfit(UUID caseId, String reference, String problem) {}

    /**
     * How far a trial has come.
     *
     * @param unfit those that would stay, at most as many as a page shows
     */
    public record Trial(
            UUID id, MigrationPlan plan, String state, long all, long waiting, long unfitCount, List<Unfit> unfit) {
        public long tried() {
            return all - waiting;
        }

        public long fit() {
            return tried() - unfitCount;
        }

        public boolean running() {
            return state.equals(TrialTable.RUNNING);
        }
    }

    /** Raises BrokenRule where the engine cannot follow the plan at all. */
    @Transactional
    public UUID begin(MigrationPlan plan, User by) {
        CouncilPermissions.requireEditModels(by);
        trial.require(plan);
        UUID id = table.add(plan, by.id());
        worker.afterCommit();
        return id;
    }

    /** Raises NotFound where there is none. */
    public Trial get(UUID id, User by) {
        CouncilPermissions.requireEditModels(by);
        Trial found = table.get(id);
        Map<UUID, String> references =
                caseFile.references(found.unfit().stream().map(Unfit::caseId).toList());
        return new Trial(
                id,
                found.plan(),
                found.state(),
                found.all(),
                found.waiting(),
                found.unfitCount(),
                found.unfit().stream()
                        .map(each ->
                                new Unfit(each.caseId(), references.getOrDefault(each.caseId(), ""), each.problem()))
                        .toList());
    }

    /** No further case is tried. */
    @Transactional
    public void stop(UUID id, User by) {
        CouncilPermissions.requireEditModels(by);
        table.get(id);
        table.end(id, TrialTable.STOPPED);
    }
}
