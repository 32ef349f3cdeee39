package org.heed.recommendation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** By when the reply must come, the date first set, and the rule on which it rests. */
public record Deadline(LocalDate date, LocalDate original, String basis) {

    /** In what a rule counts; both count the first day. */
    public enum Unit {
        MONTHS,
        DAYS
    }

    /** What a row of the table of deadlines says, counted from that day on. */
    public static Deadline of(Map<String, Object> rule, LocalDate first) {
        return beginningWith(
                first,
                ((Number) cell(rule, "count")).intValue(),
                Unit.valueOf(cell(rule, "unit").toString()),
                cell(rule, "basis").toString());
    }

    private static Object cell(Map<String, Object> rule, String column) {
        return Objects.requireNonNull(rule.get(column), () -> "The table of deadlines says no " + column);
    }

    /**
     * A deadline counted "beginning with" a day, as LGA 2000 s.9FE does: the first day counts, so two months beginning
     * with 15 January end on 14 March; where the last month has no such day, on its last.
     */
    public static Deadline beginningWith(LocalDate first, int count, Unit unit, String basis) {
        LocalDate end = unit == Unit.DAYS ? first.plusDays(count - 1L) : lastDayOfMonths(first, count);
        return new Deadline(end, end, basis);
    }

    /** The date first set stays, where there was one before. */
    Deadline after(@Nullable Deadline before) {
        return before == null ? this : new Deadline(date, before.original, basis);
    }

    Deadline movedTo(LocalDate until) {
        return new Deadline(until, original, basis);
    }

    private static LocalDate lastDayOfMonths(LocalDate first, int months) {
        LocalDate corresponding = first.plusMonths(months);
        return corresponding.getDayOfMonth() < first.getDayOfMonth() ? corresponding : corresponding.minusDays(1);
    }
}
