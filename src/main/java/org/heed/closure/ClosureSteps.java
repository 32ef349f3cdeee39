package org.heed.closure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.recommendation.RecordEntry;
import org.heed.recommendation.RecordSection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The checks and rulings on proposed closures. */
@Component
class ClosureSteps implements RecordSection {
    private final JdbcClient database;
    private final Clock clock;

    ClosureSteps(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(UUID caseId, String result, @Nullable String words, User by) {
        database.sql("insert into closure_step (id, case_id, at, by, result, words) values (?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), caseId, OffsetDateTime.now(clock), by.id(), result, words)
                .update();
    }

    @Override
    public List<RecordEntry> entries(Collection<UUID> caseIds) {
        return database.sql("select * from closure_step where case_id = any(?) order by at")
                .param(caseIds.toArray(UUID[]::new))
                .query(ClosureSteps::entry)
                .list();
    }

    private static RecordEntry entry(ResultSet row, int number) throws SQLException {
        return RecordEntry.of(
                row,
                "record.closure." + row.getString("result"),
                false,
                RecordEntry.lines("record.note", row.getString("words")));
    }
}
