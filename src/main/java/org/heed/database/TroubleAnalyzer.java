package org.heed.database;

import java.sql.SQLException;
import org.heed.shared.database.DatabaseTrouble;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two lines why a start ended in the middle, as where the disk became full during the migrations. */
final class TroubleAnalyzer extends AbstractFailureAnalyzer<SQLException> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException cause) {
        DatabaseTrouble trouble = DatabaseTrouble.of(root);
        if (trouble == null) {
            return null;
        }
        return switch (trouble) {
            case AWAY, BUSY ->
                new FailureAnalysis(
                        "The database went away while Heed was starting.",
                        "Start Heed again when the database is back: it goes on where it stopped.",
                        cause);
            case FULL ->
                new FailureAnalysis(
                        "The disk of the database is full.",
                        "Make room on it and start Heed again: it goes on where it stopped.",
                        cause);
            case READ_ONLY ->
                new FailureAnalysis(
                        "The database takes no writes.",
                        "Name the primary server in spring.datasource.url, or end default_transaction_read_only, and start Heed again.",
                        cause);
        };
    }
}
