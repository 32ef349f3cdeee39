package org.heed.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The month of a date is taken as a number or by its name. */
class TypedDayTest {
    private static final LocalDate THIRD_OF_NOVEMBER = LocalDate.of(2026, 11, 3);

    @Test
    void aMonthMayBeNamed() {
        for (String month : List.of("11", "November", "november", "NOV", "Nov.", " nov\u00a0")) {
            assertThat(TypedDay.of("3", month, "2026")).as(month).hasValue(THIRD_OF_NOVEMBER);
        }
        assertThat(TypedDay.of("\u200e03\u200e", "Sept", " 2026 ")).hasValue(LocalDate.of(2026, 9, 3));
    }

    @Test
    void whatIsNoDayStaysAsItWasTyped() {
        for (String month : List.of("Brumaire", "No", "13", "0", "")) {
            assertThat(TypedDay.of("3", month, "2026")).as(month).isEmpty();
        }
        assertThat(TypedDay.of("30", "Feb", "2026")).isEmpty();
        assertThat(TypedDay.joined("3", "Brumaire", "2026")).isEqualTo("2026-Brumaire-03");
        assertThat(TypedDay.joined(" ", "\u200b", "")).isEmpty();
    }

    @Property
    void everyDayIsReadByNameAsByNumber(@ForAll @IntRange(max = 80_000) int since) {
        LocalDate day = LocalDate.of(1974, 1, 1).plusDays(since);
        for (String pattern : List.of("MMMM", "MMM", "M", "MM")) {
            String month = DateTimeFormatter.ofPattern(pattern, Locale.UK).format(day);
            assertThat(TypedDay.of("" + day.getDayOfMonth(), month, "" + day.getYear()))
                    .as(month)
                    .hasValue(day);
        }
    }
}
