package org.heed.operations;

import org.heed.shared.BadRequest;

/** Why somebody intervenes; it stands in the audit trail. */
final class Reason {
    private static final int LONGEST = 1000;

    private Reason() {}

    /** Raises {@link BadRequest} where there is none, or too much of it. */
    static String of(String typed) {
        String reason = typed.strip();
        if (reason.isEmpty() || reason.length() > LONGEST || reason.indexOf('\u0000') >= 0) {
            throw new BadRequest("operations.error.reason", LONGEST);
        }
        return reason;
    }
}
