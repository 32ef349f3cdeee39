package org.heed.process.migration;

import java.util.UUID;
import org.heed.shared.database.BackgroundWorker;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes through the cases of migrations in the background; after a crash it goes on. */
@Component
class MigrationWorker extends BackgroundWorker {
    private final MigrationTable table;
    private final MigrationStep step;

    MigrationWorker(MigrationTable table, MigrationStep step) {
        super("heed-migrations");
        this.table = table;
        this.step = step;
    }

    /** All cases of the migrations that run. */
    @Override
    protected boolean next() {
        for (UUID id : table.open()) {
            Migration migration = table.get(id);
            while (isRunning() && step.next(migration)) {
                LoggerFactory.getLogger(MigrationWorker.class).debug("One case of migration {} is through", id);
            }
            table.close(id);
        }
        return false;
    }
}
