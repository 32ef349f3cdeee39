package org.heed.review;

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

/** The progress that lead officers reported, review by review. */
@Component
class Reports implements RecordSection {
    private final JdbcClient database;
    private final Clock clock;

    Reports(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(UUID caseId, Review.Report report, User by) {
        database.sql(
                        """
                        insert into progress_report
                          (id, case_id, at, by, delivery, overtaken_by, grade, new_date, slipped_because,
                           progress, evidence, closure_case)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        caseId,
                        OffsetDateTime.now(clock),
                        by.id(),
                        report.delivery().name(),
                        report.overtakenBy(),
                        report.grade().name(),
                        report.newDate(),
                        report.slippedBecause(),
                        report.update(),
                        report.evidence(),
                        report.closureCase())
                .update();
    }

    @Override
    public List<RecordEntry> entries(Collection<UUID> caseIds) {
        return database.sql("select * from progress_report where case_id = any(?) order by at")
                .param(caseIds.toArray(UUID[]::new))
                .query(Reports::entry)
                .list();
    }

    private static RecordEntry entry(ResultSet row, int number) throws SQLException {
        return RecordEntry.of(
                row,
                "record.graded." + row.getString("grade"),
                true,
                RecordEntry.lines(
                        "record.update",
                        row.getString("progress"),
                        "record.overtakenBy",
                        row.getString("overtaken_by"),
                        "record.newDate",
                        Days.column(row, "new_date"),
                        "record.slippedBecause",
                        row.getString("slipped_because"),
                        "record.evidence",
                        row.getString("evidence"),
                        "record.closureCase",
                        row.getString("closure_case")));
    }
}
