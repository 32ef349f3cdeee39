package org.heed.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.heed.audit.AuditEntry;
import org.heed.audit.AuditTrail;
import org.heed.identity.User;
import org.heed.shared.event.Changed;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers that the demo was played, and how far its clock runs ahead. */
@Component
class ClockStore {
    @StoredAs("CLOCK_MOVED")
    record ClockMoved(Changed<LocalDate> today) implements Event {}

    private final JdbcClient database;
    private final AuditTrail trail;

    ClockStore(JdbcClient database, AuditTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    /** Empty where the demo has not been played into this database. */
    Optional<Duration> ahead() {
        return database.sql("select ahead_seconds from demo")
                .query(Long.class)
                .optional()
                .map(Duration::ofSeconds);
    }

    /** All of it or nothing. */
    @Transactional
    public void atOnce(Runnable playing) {
        playing.run();
    }

    void played() {
        database.sql("insert into demo (ahead_seconds) values (0)").update();
    }

    @Transactional
    public void move(Duration ahead, LocalDate from, int days, User by) {
        database.sql("update demo set ahead_seconds = ?")
                .param(ahead.toSeconds())
                .update();
        trail.append(
                by.id(), AuditEntry.of("clock", "clock", new ClockMoved(new Changed<>(from, from.plusDays(days)))));
    }
}
