package org.heed.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.shared.RuleViolation;
import org.junit.jupiter.api.Test;

/** So many rehearsals at once of one person and of all, and each seat is free again. */
class RehearsalSeatsTest {
    private final RehearsalSeats seats = new RehearsalSeats(new RehearsalSettings(3, 2));

    @Test
    void onePersonHasSoMany() {
        assertThatThrownBy(
                        () -> seats.seated("a", () -> seats.seated("a", () -> seats.seated("a", () -> "one too many"))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("rule.rehearsals.person");
        assertThat(seats.seated("a", () -> seats.seated("a", () -> "free again")))
                .isEqualTo("free again");
    }

    @Test
    void allTogetherHaveSoMany() {
        assertThatThrownBy(() -> seats.seated(
                        "a",
                        () -> seats.seated("a", () -> seats.seated("b", () -> seats.seated("c", () -> "too many")))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("rule.rehearsals.all");
        assertThatThrownBy(() -> seats.seated("a", () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(seats.seated("c", () -> "free again")).isEqualTo("free again");
    }
}
