package org.heed.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A reminder comes a week before the day, and half way there where less is left. */
class ReplyDatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private static LocalDate reminder(int days) {
        return ReplyDates.reminder(TODAY, TODAY.plusDays(days));
    }

    @Example
    void isAWeekBefore() {
        assertThat(reminder(60)).isEqualTo(TODAY.plusDays(53));
        assertThat(reminder(8)).isEqualTo(TODAY.plusDays(1));
    }

    @Example
    void isHalfWayWhereAWeekBeforeIsTodayOrPast() {
        assertThat(reminder(7)).isEqualTo(TODAY.plusDays(3));
        assertThat(reminder(2)).isEqualTo(TODAY.plusDays(1));
    }

    @Example
    void liesBehindWhereNoDayIsLeftForIt() {
        assertThat(reminder(1)).isEqualTo(TODAY.minusDays(6));
        assertThat(reminder(0)).isEqualTo(TODAY.minusDays(7));
    }

    @Property
    void isAfterTodayAndBeforeTheDay(@ForAll @IntRange(min = 2, max = 400) int days) {
        LocalDate reminder = reminder(days);
        assertThat(reminder).isAfter(TODAY).isBefore(TODAY.plusDays(days));
        assertThat(ChronoUnit.DAYS.between(reminder, TODAY.plusDays(days))).isLessThanOrEqualTo(7);
    }
}
