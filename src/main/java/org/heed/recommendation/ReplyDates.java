package org.heed.recommendation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The dates that go with a deadline for a reply. */
public final class ReplyDates {
    private static final int DAYS_BEFORE = 7;

    private ReplyDates() {}

    /** When to remind of a reply: a week before it is due, or half way there where that is sooner than tomorrow. */
    public static LocalDate reminder(LocalDate today, LocalDate due) {
        LocalDate weekBefore = due.minusDays(DAYS_BEFORE);
        long days = ChronoUnit.DAYS.between(today, due);
        return weekBefore.isAfter(today) || days < 2 ? weekBefore : today.plusDays(days / 2);
    }
}
