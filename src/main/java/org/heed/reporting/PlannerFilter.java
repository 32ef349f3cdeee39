package org.heed.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.heed.shared.BadRequest;
import org.heed.shared.request.FilterValues;
import org.jspecify.annotations.Nullable;

/**
 * What the planner is filtered by and how it is shown; an empty value asks for whatever.
 *
 * @param officer who is to act
 * @param day the one day that is listed
 * @param view list, which is the usual one, or calendar
 * @param month of the calendar, such as 2027-01; without a view it asks for the calendar
 * @param cursor where the page begins
 */
record PlannerFilter(
        @Nullable String panel,
        @Nullable String officer,
        @Nullable String day,
        @Nullable String view,
        @Nullable String month,
        @Nullable String cursor) {
    static final PlannerFilter NONE = new PlannerFilter(null, null, null, null, null, null);

    private static final String PAGE = "/planner";

    /** How the planner is shown. */
    enum View {
        LIST,
        CALENDAR
    }

    PlannerFilter {
        panel = FilterValues.given(panel);
        officer = FilterValues.given(officer);
        day = FilterValues.given(day);
        view = FilterValues.given(view);
        month = FilterValues.given(month);
        cursor = FilterValues.given(cursor);
    }

    /** Raises {@link BadRequest} for another. */
    View shown() {
        View asked = FilterValues.one(View.class, view);
        return asked != null ? asked : month == null ? View.LIST : View.CALENDAR;
    }

    /** The one day that is listed; raises {@link BadRequest} for what is none. */
    public @Nullable LocalDate on() {
        return FilterValues.day(day);
    }

    /** The month of the calendar; raises {@link BadRequest} for what is none. */
    YearMonth of(LocalDate today) {
        return Objects.requireNonNullElseGet(FilterValues.month(month), () -> YearMonth.from(today));
    }

    PlannerFilter from(@Nullable String next) {
        return new PlannerFilter(panel, officer, day, view, month, next);
    }

    /** The address of the list; it keeps the month, to which the calendar goes back. */
    public String list() {
        return address(PAGE, null, month == null ? null : View.LIST, month, null);
    }

    /** The address of the list of one day. */
    public String list(LocalDate of) {
        return address(PAGE, of.toString(), View.LIST, YearMonth.from(of).toString(), null);
    }

    public String calendar() {
        return address(PAGE, null, View.CALENDAR, month, null);
    }

    public String calendar(@Nullable YearMonth of) {
        return address(PAGE, null, View.CALENDAR, of == null ? null : of.toString(), null);
    }

    /** The address of the page after this one. */
    public String next(String after) {
        return address(PAGE, day, month == null && day == null ? null : View.LIST, month, after);
    }

    public String file(String ending) {
        return address(PAGE + "." + ending, day, null, null, null);
    }

    private String address(
            String path, @Nullable String ofDay, @Nullable View as, @Nullable String ofMonth, @Nullable String after) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put("view", as == null ? null : FilterValues.written(as));
        values.put("month", ofMonth);
        values.put("day", ofDay);
        values.put("panel", panel);
        values.put("officer", officer);
        values.put("cursor", after);
        values.values().removeIf(Objects::isNull);
        return FilterValues.address(path, values);
    }
}
