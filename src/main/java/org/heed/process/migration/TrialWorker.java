package org.heed.process.migration;

import java.util.Optional;
import org.heed.shared.database.BackgroundWorker;
import org.springframework.stereotype.Component;

/** Goes through the cases of trials, one after the other. */
@Component
class TrialWorker extends BackgroundWorker {
    private final TrialTable table;
    private final MigrationDryRun trial;

    TrialWorker(TrialTable table, MigrationDryRun trial) {
        super("heed-trials");
        this.table = table;
        this.trial = trial;
    }

    /** What two nodes try at the same time has the same answer twice. */
    @Override
    protected boolean next() {
        Optional<TrialTable.Waiting> next = table.next();
        next.ifPresent(each ->
                table.judged(each, trial.wouldFail(each.caseId(), each.plan()).orElse(null)));
        return next.isPresent() || table.endFinished();
    }
}
