package org.heed.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.recommendation.Deadline;
import org.heed.recommendation.RecordEntry;
import org.heed.recommendation.RecordSection;
import org.heed.shared.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was asked to answer, by when and why by then. */
@Component
class Assignments implements RecordSection {
    private final JdbcClient database;
    private final Directory directory;
    private final Clock clock;

    Assignments(JdbcClient database, Directory directory, Clock clock) {
        this.database = database;
        this.directory = directory;
        this.clock = clock;
    }

    void add(UUID caseId, Assign.Assignment made, Deadline deadline, User by) {
        database.sql(
                        """
                        insert into assignment
                          (id, case_id, at, by, service, lead_officer, route, received_on, deadline, basis)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        caseId,
                        OffsetDateTime.now(clock),
                        by.id(),
                        made.service(),
                        made.leadOfficer(),
                        made.route(),
                        made.receivedOn(),
                        deadline.date(),
                        deadline.basis())
                .update();
    }

    @Override
    public List<RecordEntry> entries(Collection<UUID> caseIds) {
        return database.sql("select * from assignment where case_id = any(?) order by at")
                .param(caseIds.toArray(UUID[]::new))
                .query(this::entry)
                .list();
    }

    private RecordEntry entry(ResultSet row, int number) throws SQLException {
        return RecordEntry.of(
                row,
                "record.assigned",
                false,
                RecordEntry.lines(
                        "record.leadOfficer",
                        directory.nameOf(row.getString("lead_officer")),
                        "record.replyBy",
                        Days.column(row, "deadline")));
    }
}
