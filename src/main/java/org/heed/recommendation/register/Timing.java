package org.heed.recommendation.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where something with a date stands today; worked out, never picked. */
public enum Timing {
    NONE,
    ON_TIME,
    DUE_SOON,
    OVERDUE;

    /** Days ahead from which a date counts as near. */
    private static final int SOON = 14;

    public static Timing of(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return NONE;
        }
        if (due.isBefore(today)) {
            return OVERDUE;
        }
        return due.isAfter(today.plusDays(SOON)) ? ON_TIME : DUE_SOON;
    }
}
