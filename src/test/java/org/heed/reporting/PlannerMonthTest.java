package org.heed.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.heed.shared.BadRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A month is laid out in weeks from Monday on, and its address says which month it is. */
class PlannerMonthTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static PlannerMonth empty(String month) {
        return new PlannerMonth(YearMonth.parse(month), List.of(), List.of());
    }

    private static PlannerFilter month(String month) {
        return new PlannerFilter("children", null, null, null, month, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02", "2027-01", "2028-02", "2026-08", "0001-01", "9999-12"})
    void everyDayIsInItsColumn(String month) {
        List<List<PlannerMonth.Day>> weeks = empty(month).weeks();
        assertThat(weeks).allSatisfy(week -> assertThat(week).hasSize(7));
        for (DayOfWeek weekday : DayOfWeek.values()) {
            assertThat(weeks.stream().map(week -> week.get(weekday.ordinal())).filter(Objects::nonNull))
                    .allSatisfy(day -> assertThat(day.day().getDayOfWeek()).isEqualTo(weekday));
        }
        assertThat(weeks.stream().flatMap(List::stream).filter(Objects::nonNull))
                .hasSize(YearMonth.parse(month).lengthOfMonth());
    }

    @Test
    void aMonthThatBeginsOnAMondayHasNoEmptyWeek() {
        assertThat(empty("2027-02").weeks()).hasSize(4);
        assertThat(empty("2026-08").weeks()).hasSize(6);
    }

    @Test
    void thereIsAMonthBeforeAndAfterButAtTheEndsOfTime() {
        assertThat(empty("2027-01").previous()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(empty("0001-01").previous()).isNull();
        assertThat(empty("9999-12").next()).isNull();
    }

    @Test
    void theAddressSaysWhatIsShown() {
        assertThat(PlannerFilter.NONE.shown()).isEqualTo(PlannerFilter.View.LIST);
        assertThat(PlannerFilter.NONE.of(TODAY)).isEqualTo(YearMonth.of(2026, 11));
        PlannerFilter january = month("2027-01");
        assertThat(january.shown()).isEqualTo(PlannerFilter.View.CALENDAR);
        assertThat(january.list()).isEqualTo("/planner?view=list&month=2027-01&panel=children");
        assertThat(january.calendar(YearMonth.of(2027, 2)))
                .isEqualTo("/planner?view=calendar&month=2027-02&panel=children");
        assertThat(january.list(LocalDate.of(2027, 1, 5)))
                .isEqualTo("/planner?view=list&month=2027-01&day=2027-01-05&panel=children");
        assertThat(january.file("csv")).isEqualTo("/planner.csv?panel=children");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027", "2027-13", "2027-1", "0000-01", "+12345-01", "January", "2027-01-01", "<b>"})
    void whatIsNoMonthIsRefused(String month) {
        assertThatThrownBy(() -> month(month).of(TODAY)).isInstanceOf(BadRequest.class);
    }

    @Test
    void anotherViewIsRefused() {
        assertThatThrownBy(() -> new PlannerFilter(null, null, null, "year", null, null).shown())
                .isInstanceOf(BadRequest.class);
    }
}
