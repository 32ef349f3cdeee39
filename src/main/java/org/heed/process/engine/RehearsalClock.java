package org.heed.process.engine;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;

/** The time of one rehearsal: it jumps to each timer, while the engine's clock, which is the product's too, stands where it is. */
final class RehearsalClock {
    private final Map<String, Instant> dates = new HashMap<>();
    private Instant now = ClockUtil.getCurrentTime().toInstant();

    Instant now() {
        return now;
    }

    LocalDate today() {
        return day(now);
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneId.systemDefault());
    }

    void skipTo(Instant due) {
        now = due.isAfter(now) ? due : now;
    }

    /** Dates that were named by the clock of the rehearsal, as the engine must be told them, whose clock stands still. */
    Map<String, Object> byEngineTime(Map<String, Object> facts) {
        Duration ahead = Duration.between(ClockUtil.getCurrentTime().toInstant(), now);
        Map<String, Object> told = new HashMap<>(facts);
        told.replaceAll((name, value) -> {
            try {
                return value instanceof String text && text.length() > 18
                        ? OffsetDateTime.parse(text).minus(ahead).toString()
                        : value;
            } catch (DateTimeException noDate) {
                return value;
            }
        });
        return told;
    }

    /** A date of the engine by the clock of the rehearsal, as it was when it was first seen. */
    Instant date(String id, @Nullable Date date) {
        return dates.computeIfAbsent(
                id,
                key -> date == null
                        ? Instant.MAX
                        : now.plus(Duration.between(ClockUtil.getCurrentTime().toInstant(), date.toInstant())));
    }
}
