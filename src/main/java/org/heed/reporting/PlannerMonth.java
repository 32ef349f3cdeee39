package org.heed.reporting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.heed.recommendation.due.DueDays;
import org.jspecify.annotations.Nullable;

/** A month of the planner: the days on which panels meet or something is due, each with the first few entries. */
record PlannerMonth(YearMonth month, List<Day> days, @JsonIgnore List<Plan.Officer> officers) {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;
    private static final int WEEK = 7;

    /** A meeting of a panel, by the name of the panel. */
    record Held(UUID id, String panel) {}

    /**
     * Something that is due.
     *
     * @param title of the recommendation, or that it is withheld
     * @param overdue whether its day is over
     */
    record Entry(String reference, String slug, String title, Plan.Kind kind, String what, boolean overdue) {}

    /**
     * A day with the first few of its meetings and of what is due.
     *
     * @param meetingCount how many panels meet
     * @param dueCount how much is due; 201 where there is more than 200
     */
    record Day(LocalDate day, List<Held> meetings, int meetingCount, List<Entry> due, int dueCount) {
        public int moreMeetings() {
            return meetingCount - meetings.size();
        }

        public int moreDue() {
            return dueCount - due.size();
        }

        public boolean counted() {
            return dueCount <= DueDays.COUNTED;
        }

        public boolean filled() {
            return !meetings.isEmpty() || !due.isEmpty();
        }

        public String written() {
            return WRITTEN.format(day);
        }
    }

    public String name() {
        return NAME.format(month);
    }

    public @Nullable YearMonth previous() {
        YearMonth before = month.minusMonths(1);
        return before.getYear() < FIRST_YEAR ? null : before;
    }

    public @Nullable YearMonth next() {
        YearMonth after = month.plusMonths(1);
        return after.getYear() > LAST_YEAR ? null : after;
    }

    public String name(YearMonth other) {
        return NAME.format(other);
    }

    /** The weeks of the month from Monday on; null for the days of other months. */
    public List<List<@Nullable Day>> weeks() {
        Map<LocalDate, Day> filled = new java.util.HashMap<>();
        days.forEach(day -> filled.put(day.day(), day));
        int before = month.atDay(1).getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue();
        int weeks = (before + month.lengthOfMonth() + WEEK - 1) / WEEK;
        return IntStream.range(0, weeks)
                .mapToObj(week -> IntStream.range(week * WEEK - before, (week + 1) * WEEK - before)
                        .<@Nullable Day>mapToObj(passed -> of(passed, filled))
                        .toList())
                .toList();
    }

    private @Nullable Day of(int passed, Map<LocalDate, Day> filled) {
        if (passed < 0 || passed >= month.lengthOfMonth()) {
            return null;
        }
        LocalDate day = month.atDay(passed + 1);
        return filled.getOrDefault(day, new Day(day, List.of(), 0, List.of(), 0));
    }
}
