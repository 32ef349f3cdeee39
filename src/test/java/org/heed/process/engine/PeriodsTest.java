package org.heed.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendarManager;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.heed.NodeScript;

/** What the editor writes for each period that it offers is what the engine waits, by the calendar of the council's place. */
class PeriodsTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 4 * 365 + 1;
    private static final int MOST = 130;

    /** As the editor writes it: by unit and count, in that order. */
    private static List<String> written;

    private static final BusinessCalendarManager CALENDARS = PeriodCalendar.in(LONDON);

    record EvidenceForm(ChronoUnit unit, int count, String text) {}

    private static EvidenceForm offered(ChronoUnit unit, int count) {
        int row = List.of(ChronoUnit.HOURS, ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS)
                .indexOf(unit);
        return new EvidenceForm(unit, count, written().get(row * MOST + count - 1));
    }

    private static synchronized List<String> written() {
        if (written == null) {
            written = NodeScript.lines(
                    """
                    import { UNITS, writePeriod, readPeriod } from './workshop/bpmn/period.js';
                    for (const unit of UNITS) {
                      for (let count = 1; count <= %d; count += 1) {
                        const owner = {};
                        const text = writePeriod({ count, unit }, owner);
                        const again = readPeriod(text, owner);
                        console.log(again.count === count && again.unit === unit ? text : `${text} is read as ${again.count} ${again.unit}`);
                      }
                    }
                    """
                            .formatted(MOST),
                    "");
        }
        return written;
    }

    @Provide
    Arbitrary<ChronoUnit> units() {
        return Arbitraries.of(ChronoUnit.HOURS, ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS);
    }

    /** Every start day of four years, at an hour of its own. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void everyPeriodEndsOnItsDay(
            @ForAll("units") ChronoUnit unit,
            @ForAll @IntRange(min = 1, max = MOST) int count,
            @ForAll @IntRange(max = 23) int hour) {
        EvidenceForm offered = offered(unit, count);
        for (int day = 0; day < DAYS; day++) {
            ZonedDateTime start = ZonedDateTime.of(FIRST.plusDays(day), LocalTime.of(hour, 30), LONDON);
            ZonedDateTime end = start.plus(count, unit);
            for (String calendar : List.of(DurationBusinessCalendar.NAME, DueDateBusinessCalendar.NAME)) {
                assertThat(after(start, offered.text(), calendar))
                        .as("%s after %s", offered, start)
                        .isEqualTo(end.toInstant());
            }
        }
    }

    /** Weeks that a model or a table held before are read as weeks. */
    @Property(tries = 130)
    void weeksThatAreStoredAreWeeks(
            @ForAll @IntRange(min = 1, max = MOST) int weeks, @ForAll @IntRange(max = DAYS) int day) {
        ZonedDateTime start = ZonedDateTime.of(FIRST.plusDays(day), LocalTime.of(9, 15), LONDON);
        for (String calendar : List.of(DurationBusinessCalendar.NAME, DueDateBusinessCalendar.NAME)) {
            assertThat(after(start, "P" + weeks + "W", calendar))
                    .isEqualTo(start.plusWeeks(weeks).toInstant());
        }
    }

    @Example
    void weeksAreWrittenAsDays() {
        assertThat(offered(ChronoUnit.WEEKS, 6).text()).isEqualTo("P42D");
        assertThat(written()).noneMatch(text -> text.contains("W") || text.contains(" "));
    }

    @Example
    void everyEngineReadsPeriodsSo() {
        StandaloneInMemProcessEngineConfiguration settings = new StandaloneInMemProcessEngineConfiguration();
        EngineConfiguration.fence(settings, java.util.Map::of);
        assertThat(settings.getBusinessCalendarManager().getBusinessCalendar(DurationBusinessCalendar.NAME))
                .isInstanceOf(PeriodCalendar.class);
    }

    private static Instant after(ZonedDateTime start, String text, String calendar) {
        return CALENDARS
                .getBusinessCalendar(calendar)
                .resolveDuedate(text, Date.from(start.toInstant()))
                .toInstant();
    }
}
