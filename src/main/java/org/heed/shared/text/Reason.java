package org.heed.shared.text;

import org.heed.shared.BadRequest;

/** Why somebody intervenes; it stands in the audit trail. */
public final class Reason {
    private static final int LONGEST = 1000;

    private Reason() {}

    /** Whether it is none, too long, or cannot be stored. */
    public static boolean isMissing(String typed) {
        String reason = UserText.lines(typed);
        return UserText.showsNothing(reason) || reason.length() > LONGEST || typed.indexOf('\u0000') >= 0;
    }

    /** What is said where it is missing. */
    public static BadRequest missing() {
        return new BadRequest("operations.error.reason", LONGEST);
    }

    /** Raises {@link BadRequest} where there is none, or too much of it. */
    public static String of(String typed) {
        if (isMissing(typed)) {
            throw missing();
        }
        return UserText.lines(typed);
    }
}
