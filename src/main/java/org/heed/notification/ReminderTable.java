package org.heed.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heed.identity.User;
import org.heed.process.task.OpenTask;
import org.heed.recommendation.Recommendations;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who reminded whom by hand, and when; each is noted in the trail too. */
@Component
class ReminderTable {
    @StoredAs("TASK_REMINDED")
    record Reminded(String task, String person) implements Event {}

    private final JdbcClient database;
    private final Recommendations recommendations;
    private final Clock clock;

    ReminderTable(JdbcClient database, Recommendations recommendations, Clock clock) {
        this.database = database;
        this.recommendations = recommendations;
        this.clock = clock;
    }

    /** The last reminder that a person had, and who sent it. */
    record Last(String person, String by, Instant at) {}

    private record Row(String person, String by, OffsetDateTime at) {
        Last last() {
            return new Last(person, by, at.toInstant());
        }
    }

    /** One at a time reminds a person, until the transaction ends. */
    void hold(String person) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('reminder ' || ?, 0))")
                .param(person)
                .query((row, number) -> 0)
                .single();
    }

    /** The last reminder of today of any of these tasks. */
    Optional<Last> today(Collection<OpenTask> tasks) {
        return database.sql(
                        """
                        select person, by, at from reminder where task_id = any(?) and at >= ?
                        order by at desc, number desc limit 1""")
                .params(tasks.stream().map(OpenTask::id).toArray(String[]::new), midnight())
                .query(Row.class)
                .optional()
                .map(Row::last);
    }

    /** The last reminder of today that each of these people had. */
    Map<String, Last> todayByPerson(Collection<String> people) {
        return database
                .sql(
                        """
                        select distinct on (person) person, by, at from reminder where person = any(?) and at >= ?
                        order by person, at desc, number desc""")
                .params(people.toArray(String[]::new), midnight())
                .query(Row.class)
                .list()
                .stream()
                .map(Row::last)
                .collect(Collectors.toMap(Last::person, Function.identity()));
    }

    void add(List<OpenTask> tasks, String person, User by) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        for (OpenTask task : tasks) {
            database.sql("insert into reminder (task_id, case_id, person, by, at) values (?, ?, ?, ?, ?)")
                    .params(task.id(), task.caseId(), person, by.id(), now)
                    .update();
            recommendations.note(task.caseId(), new Reminded(task.title(), person), by.id());
        }
    }

    private OffsetDateTime midnight() {
        return LocalDate.now(clock).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
