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

/** What the panel thought of the replies. */
@Component
class PanelViews implements RecordSection {
    private final JdbcClient database;
    private final Clock clock;

    PanelViews(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(UUID caseId, Consider.Consideration said, User by) {
        database.sql(
                        "insert into panel_view (id, case_id, at, by, view, wanted, wanted_by, note) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        caseId,
                        OffsetDateTime.now(clock),
                        by.id(),
                        said.view().name(),
                        said.wanted(),
                        said.wantedBy(),
                        said.note())
                .update();
    }

    @Override
    public List<RecordEntry> entries(Collection<UUID> caseIds) {
        return database.sql("select * from panel_view where case_id = any(?) order by at")
                .param(caseIds.toArray(UUID[]::new))
                .query(PanelViews::entry)
                .list();
    }

    private static RecordEntry entry(ResultSet row, int number) throws SQLException {
        return RecordEntry.of(
                row,
                "record.view." + row.getString("view"),
                false,
                RecordEntry.lines(
                        "record.wanted",
                        row.getString("wanted"),
                        "record.wantedBy",
                        Days.column(row, "wanted_by"),
                        "record.note",
                        row.getString("note")));
    }
}
