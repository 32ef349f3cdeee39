package org.heed.process.version;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One deployment of a model with its decision tables and forms.
 *
 * @param origin where its files come from
 * @param running how many cases run in it
 * @param approvedBy the second administrator, where two were asked for
 */
public record ModelVersion(
        int number,
        Origin origin,
        String reason,
        String deployedBy,
        @Nullable String approvedBy,
        Instant deployedAt,
        long running) {

    /** Where the files of a version come from. */
    public enum Origin {
        SHIPPED,
        WORKSHOP,
        API,
        ROLLED_BACK
    }
}
