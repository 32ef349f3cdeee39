package org.heed.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The calendar of the plan is one that other programs can read, whatever people typed. */
class PlanFilesTest {
    @Test
    void noControlCharacterIsInACalendar() {
        Plan.Item item = new Plan.Item(
                LocalDate.of(2026, 12, 3),
                Plan.Kind.values()[0],
                "1",
                "Reply\u0007 due\u2028now",
                "CLSP/2026/1",
                "CLSP-2026-1",
                "Children",
                "Owen\u0000 Marsh",
                List.of(),
                "Owen Marsh",
                "Bells",
                "That \u0001bells\u202E are\r\nrung");
        String calendar = PlanFiles.calendar(List.of(item), Instant.EPOCH);
        assertThat(calendar.replace("\r\n", "").chars().filter(Character::isISOControl))
                .isEmpty();
        assertThat(calendar).doesNotContain("\u202E", "\u2028").contains("SUMMARY:CLSP/2026/1: Reply due now");
    }
}
