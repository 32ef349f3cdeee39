package org.heed.process.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendarManager;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Reads the periods of timers and due dates by the calendar of the council's place. The engine's own reading makes
 * months and days of weeks by the calendar of 1970, and counts days in the zone of the machine.
 */
final class PeriodCalendar implements BusinessCalendar {
    /** With at least one part, before or after the T. */
    private static final Pattern PERIOD =
            Pattern.compile("(P(?:\\d{1,5}Y)?(?:\\d{1,5}M)?(?:\\d{1,5}W)?(?:\\d{1,5}D)?)(T(?=\\d)[0-9HMS]{2,20})?");

    private final BusinessCalendar other;
    private final ZoneId place;

    private PeriodCalendar(BusinessCalendar other, ZoneId place) {
        this.other = other;
        this.place = place;
    }

    /** The engine's calendars, with periods read so. */
    public static BusinessCalendarManager in(ZoneId place) {
        MapBusinessCalendarManager calendars = new MapBusinessCalendarManager();
        calendars.addBusinessCalendar(
                DurationBusinessCalendar.NAME, new PeriodCalendar(new DurationBusinessCalendar(), place));
        calendars.addBusinessCalendar(
                DueDateBusinessCalendar.NAME, new PeriodCalendar(new DueDateBusinessCalendar(), place));
        calendars.addBusinessCalendar(CycleBusinessCalendar.NAME, new CycleBusinessCalendar());
        return calendars;
    }

    @Override
    public Date resolveDuedate(String text) {
        return resolveDuedate(text, (Date) null);
    }

    @Override
    public Date resolveDuedate(String text, Task task) {
        return resolveDuedate(text, (Date) null);
    }

    @Override
    public Date resolveDuedate(String text, @Nullable Date start) {
        Matcher period = PERIOD.matcher(text);
        if (!period.matches() || text.equals("P")) {
            return other.resolveDuedate(text, start);
        }
        Instant from = (start == null ? ClockUtil.getCurrentTime() : start).toInstant();
        String days = period.group(1);
        String time = period.group(2);
        return Date.from(from.atZone(place)
                .plus(days.equals("P") ? Period.ZERO : Period.parse(days))
                .plus(time == null ? Duration.ZERO : Duration.parse("P" + time))
                .toInstant());
    }
}
