package org.heed.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.recommendation.record.Audience;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.record.RecordLines;
import org.heed.recommendation.record.RecordSection;
import org.heed.recommendation.record.StageRows;
import org.heed.shared.text.Days;
import org.heed.shared.text.Maps;
import org.springframework.stereotype.Component;

/** The progress that lead officers reported, review by review. */
@Component
class Reports implements RecordSection {
    private final StageRows rows;

    Reports(StageRows rows) {
        this.rows = rows;
    }

    void add(UUID caseId, Review.Report report, User by) {
        rows.add(
                "progress_report",
                caseId,
                by,
                Maps.ofNonNull(
                        "delivery",
                        report.delivery().name(),
                        "overtaken_by",
                        report.overtakenBy(),
                        "paused_until",
                        report.pausedUntil(),
                        "paused_because",
                        report.pausedBecause(),
                        "given_up_because",
                        report.givenUpBecause(),
                        "risk_accepted_by",
                        report.riskAcceptedBy(),
                        "grade",
                        report.grade().name(),
                        "new_date",
                        report.newDate(),
                        "slipped_because",
                        report.slippedBecause(),
                        "progress",
                        report.update(),
                        "evidence",
                        report.evidence(),
                        "closure_case",
                        report.closureCase()));
    }

    @Override
    public List<RecordEntry> decidedOn(Collection<UUID> caseIds) {
        return entries(caseIds);
    }

    @Override
    public List<RecordEntry> entries(Collection<UUID> caseIds) {
        return rows.entries("progress_report", caseIds, Reports::entry);
    }

    private static RecordEntry entry(ResultSet row, int number) throws SQLException {
        return RecordEntry.of(
                row,
                "record.graded." + row.getString("grade"),
                Audience.PUBLIC,
                new RecordLines()
                        .forPublic("record.update", row.getString("progress"))
                        .forPublic("record.overtakenBy", row.getString("overtaken_by"))
                        .forPublic("record.pausedUntil", Days.column(row, "paused_until"))
                        .forPublic("record.pausedBecause", row.getString("paused_because"))
                        .forPublic("record.givenUpBecause", row.getString("given_up_because"))
                        .forPanel("record.riskAcceptedBy", row.getString("risk_accepted_by"))
                        .forPublic("record.newDate", Days.column(row, "new_date"))
                        .forPublic("record.slippedBecause", row.getString("slipped_because"))
                        .forPublic("record.evidence", row.getString("evidence"))
                        .forPublic("record.closureCase", row.getString("closure_case")));
    }
}
