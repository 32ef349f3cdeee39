package org.heed.process.migration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A move of running cases to another version, and how far it has come.
 *
 * @param stayed how many cases stay in the old version
 * @param left the first of them
 */
public record Migration(
        UUID id,
        MigrationPlan plan,
        String reason,
        State state,
        String startedBy,
        Instant startedAt,
        long waiting,
        long moved,
        long stayed,
        List<Left> left) {

    /** Whether it goes on. */
    public enum State {
        RUNNING,
        STOPPED,
        DONE
    }

    /** A case that stays in the old version, and why. */
    public record Left(UUID caseId, String problem) {}

    public long all() {
        return waiting + moved + stayed;
    }
}
