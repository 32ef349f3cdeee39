package org.heed.response;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.recommendation.record.Audience;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.record.RecordLines;
import org.heed.recommendation.record.RecordSection;
import org.heed.recommendation.record.StageRows;
import org.heed.shared.text.Days;
import org.heed.shared.text.Maps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The replies of lead officers, each kept as it was given. */
@Component
class Replies implements RecordSection {
    private final StageRows rows;
    private final JdbcClient database;

    Replies(StageRows rows, JdbcClient database) {
        this.rows = rows;
        this.database = database;
    }

    /** That an assignment is declined is no reply that somebody signs. */
    void decline(UUID caseId, Reply reply, User by) {
        rows.add("reply", caseId, by, row(reply));
    }

    void add(UUID caseId, Reply reply, User by) {
        rows.answer("reply", caseId, by, row(reply));
    }

    private static Map<String, Object> row(Reply reply) {
        return Maps.ofNonNull(
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
                reply.reply());
    }

    /** By when the decision is to be firm, where the last reply is one in principle. */
    Optional<LocalDate> firmDecisionOn(UUID caseId) {
        return database.sql(
                        """
                        select firm_decision_on from (select * from reply where case_id = ? order by at desc limit 1) last
                        where firm_decision_on is not null""")
                .param(caseId)
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public List<RecordEntry> decidedOn(Collection<UUID> caseIds) {
        return entries(caseIds);
    }

    @Override
    public List<RecordEntry> entries(Collection<UUID> caseIds) {
        return rows.entries("reply", caseIds, Replies::entry);
    }

    private static RecordEntry entry(ResultSet row, int number) throws SQLException {
        return RecordEntry.of(
                row,
                "decision." + row.getString("decision"),
                Reply.Answer.DECLINED.name().equals(row.getString("decision")) ? Audience.PANEL : Audience.PUBLIC,
                new RecordLines()
                        .forPanel("record.declinedBecause", row.getString("declined_because"))
                        .forPublic("record.settleFirst", row.getString("settle_first"))
                        .forPublic("record.firmDecisionOn", Days.column(row, "firm_decision_on"))
                        .forPublic("record.passedTo", row.getString("passed_to"))
                        .forPublic("record.action", row.getString("action"))
                        .forPublic("record.targetDate", Days.column(row, "target_date"))
                        .forPublic("record.partRefused", row.getString("part_refused"))
                        .forPublic("record.alternative", row.getString("alternative"))
                        .forPublic("record.reason", row.getString("reason"))
                        .forPublic("record.information", row.getString("information"))
                        .forPublic("record.reply", row.getString("reply")));
    }
}
