package org.heed.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.meeting.Meetings;
import org.heed.meeting.Panel;
import org.heed.meeting.days.MeetingDays;
import org.heed.recommendation.due.DueDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a month of the planner together. */
@Component
class PlannerCalendar {
    /** How many meetings of a day are shown, and how much of what is due. */
    private static final int SHOWN = 3;

    private final PlanItems plan;
    private final Meetings meetings;
    private final MeetingDays held;
    private final Directory directory;
    private final Clock clock;

    PlannerCalendar(PlanItems plan, Meetings meetings, MeetingDays held, Directory directory, Clock clock) {
        this.plan = plan;
        this.meetings = meetings;
        this.held = held;
        this.directory = directory;
        this.clock = clock;
    }

    PlannerMonth of(PlannerFilter filter, User user) {
        LocalDate today = LocalDate.now(clock);
        YearMonth month = filter.of(today);
        Map<String, String> panels = meetings.panelNames();
        Map<LocalDate, MeetingDays.Day> meet = held.of(
                meetings.panelsOf(user).stream()
                        .map(Panel::id)
                        .filter(id -> filter.panel() == null || id.equals(filter.panel()))
                        .toList(),
                month.atDay(1),
                month.atEndOfMonth(),
                SHOWN);
        DueDays.Days due = plan.month(month, today, Planner.end(today), filter, user, SHOWN);
        TreeSet<LocalDate> days = new TreeSet<>(due.days().keySet());
        days.addAll(meet.keySet());
        return new PlannerMonth(
                month,
                days.stream()
                        .map(day -> day(day, meet.get(day), due.days().get(day), panels, today))
                        .toList(),
                Stream.concat(due.leads().stream(), Stream.ofNullable(filter.officer()))
                        .distinct()
                        .map(id -> new Plan.Officer(id, directory.nameOf(id)))
                        .sorted(Comparator.comparing(Plan.Officer::name))
                        .toList());
    }

    private PlannerMonth.Day day(
            LocalDate day,
            MeetingDays.@Nullable Day meet,
            DueDays.@Nullable Day due,
            Map<String, String> panels,
            LocalDate today) {
        return new PlannerMonth.Day(
                day,
                meet == null
                        ? List.of()
                        : meet.shown().stream()
                                .map(one ->
                                        new PlannerMonth.Held(one.id(), panels.getOrDefault(one.panel(), one.panel())))
                                .toList(),
                meet == null ? 0 : meet.count(),
                due == null
                        ? List.of()
                        : due.shown().stream()
                                .map(one -> plan.entry(one, today))
                                .toList(),
                due == null ? 0 : Math.min(due.count(), DueDays.COUNTED + 1));
    }
}
