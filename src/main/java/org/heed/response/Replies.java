package org.heed.response;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.recommendation.RecordEntry;
import org.heed.recommendation.RecordSection;
import org.heed.recommendation.StageRows;
import org.heed.shared.Days;
import org.heed.shared.Named;
import org.springframework.stereotype.Component;

/** The replies of lead officers, each kept as it was given. */
@Component
class Replies implements RecordSection {
    private final StageRows rows;

    Replies(StageRows rows) {
        this.rows = rows;
    }

    void add(UUID caseId, Reply reply, User by) {
        rows.add(
                "reply",
                caseId,
                by,
                Named.values(
                        "decision",
                        reply.decision().name(),
                        "declined_because",
                        reply.declinedBecause(),
                        "settle_first",
                        reply.settleFirst(),
                        "firm_decision_on",
                        reply.firmDecisionOn(),
                        "passed_to",
                        reply.passedTo(),
                        "action",
                        reply.action(),
                        "target_date",
                        reply.targetDate(),
                        "part_refused",
                        reply.partRefused(),
                        "alternative",
                        reply.alternative(),
                        "reason",
                        reply.reason(),
                        "information",
                        reply.information(),
                        "reply",
                        reply.reply()));
    }

    @Override
    public List<RecordEntry> entries(Collection<UUID> caseIds) {
        return rows.entries("reply", caseIds, Replies::entry);
    }

    private static RecordEntry entry(ResultSet row, int number) throws SQLException {
        return RecordEntry.of(
                row,
                "decision." + row.getString("decision"),
                true,
                RecordEntry.lines(
                        "record.declinedBecause",
                        row.getString("declined_because"),
                        "record.settleFirst",
                        row.getString("settle_first"),
                        "record.firmDecisionOn",
                        Days.column(row, "firm_decision_on"),
                        "record.passedTo",
                        row.getString("passed_to"),
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
