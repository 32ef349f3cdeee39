package org.heed.modelling.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of the workflow in the making.
 *
 * @param base the version that it began from, or was last compared with
 * @param closedAs how it ended: deployed or dropped; null while it is worked on
 */
public record Draft(
        long id,
        String title,
        int base,
        String madeBy,
        Instant madeAt,
        @Nullable String closedAs,
        @Nullable Instant closedAt) {
    public static final String DEPLOYED = "DEPLOYED";
    static final String DROPPED = "DROPPED";
}
