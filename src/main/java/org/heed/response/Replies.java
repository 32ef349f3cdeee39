package org.heed.response;

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
import org.heed.shared.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The replies of lead officers, each kept as it was given. */
@Component
class Replies implements RecordSection {
    private final JdbcClient database;
    private final Clock clock;

    Replies(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(UUID caseId, Respond.Reply reply, User by) {
        database.sql(
                        """
                        insert into reply
                          (id, case_id, at, by, decision, action, target_date, part_refused, alternative, reason,
                           information, reply)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        caseId,
                        OffsetDateTime.now(clock),
                        by.id(),
                        reply.decision().name(),
                        reply.action(),
                        reply.targetDate(),
                        reply.partRefused(),
                        reply.alternative(),
                        reply.reason(),
                        reply.information(),
                        reply.reply())
                .update();
    }

    @Override
    public List<RecordEntry> entries(Collection<UUID> caseIds) {
        return database.sql("select * from reply where case_id = any(?) order by at")
                .param(caseIds.toArray(UUID[]::new))
                .query(Replies::entry)
                .list();
    }

    private static RecordEntry entry(ResultSet row, int number) throws SQLException {
        return RecordEntry.of(
                row,
                "decision." + row.getString("decision"),
                true,
                RecordEntry.lines(
                        "record.action",
                        row.getString("action"),
                        "record.targetDate",
                        Days.column(row, "target_date"),
                        "record.partRefused",
                        row.getString("part_refused"),
                        "record.alternative",
                        row.getString("alternative"),
                        "record.reason",
                        row.getString("reason"),
                        "record.information",
                        row.getString("information"),
                        "record.reply",
                        row.getString("reply")));
    }
}
