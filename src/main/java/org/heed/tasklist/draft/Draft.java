package org.heed.tasklist.draft;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One version of the answers that somebody has typed and not yet sent.
 *
 * @param shown what the page that saved it held, without what was merged in
 * @param since when the sitting began that this version belongs to
 * @param kept whether somebody has asked for it to be saved
 * @param opened whether a page has begun from it
 * @param aside whether it contradicts another version and nobody has decided
 */
record Draft(
        int number,
        String by,
        Instant at,
        Map<String, String> answers,
        UUID page,
        Map<String, String> shown,
        Instant since,
        boolean kept,
        boolean opened,
        boolean aside) {

    /** Before anything was saved. */
    static final Draft NONE =
            new Draft(0, "", Instant.EPOCH, Map.of(), new UUID(0, 0), Map.of(), Instant.EPOCH, false, false, false);

    boolean exists() {
        return number > 0;
    }
}
