package org.heed.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DeadlineTest {
    private static LocalDate end(LocalDate first, int count, Deadline.Unit unit) {
        return Deadline.beginningWith(first, count, unit, "").date();
    }

    @Example
    void twoMonthsBeginningWithADayCountThatDay() {
        assertThat(end(LocalDate.of(2026, 1, 15), 2, Deadline.Unit.MONTHS)).isEqualTo("2026-03-14");
        assertThat(end(LocalDate.of(2026, 1, 1), 2, Deadline.Unit.MONTHS)).isEqualTo("2026-02-28");
        assertThat(end(LocalDate.of(2025, 12, 31), 2, Deadline.Unit.MONTHS)).isEqualTo("2026-02-28");
        assertThat(end(LocalDate.of(2026, 2, 1), 28, Deadline.Unit.DAYS)).isEqualTo("2026-02-28");
    }

    @Property
    void noLaterFirstDayHasAnEarlierEnd(
            @ForAll @IntRange(min = 0, max = 20_000) int days, @ForAll @IntRange(min = 1, max = 12) int months) {
        LocalDate first = LocalDate.of(2000, 1, 1).plusDays(days);
        LocalDate end = end(first, months, Deadline.Unit.MONTHS);
        assertThat(end).isAfterOrEqualTo(first.plusDays(27L * months));
        assertThat(end(first.plusDays(1), months, Deadline.Unit.MONTHS)).isAfterOrEqualTo(end);
        assertThat(ChronoUnit.MONTHS.between(first, end.plusDays(1))).isBetween(months - 1L, (long) months);
    }

    @Property
    void daysCountTheFirst(@ForAll @IntRange(min = 1, max = 400) int count) {
        LocalDate first = LocalDate.of(2026, 1, 1);
        assertThat(ChronoUnit.DAYS.between(first, end(first, count, Deadline.Unit.DAYS)) + 1)
                .isEqualTo(count);
    }
}
