package org.heed.recommendation.part;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.identity.Directory;
import org.heed.recommendation.Decision;
import org.heed.recommendation.record.Audience;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.record.RecordLines;
import org.heed.recommendation.record.RecordSection;
import org.heed.recommendation.record.StageRows;
import org.heed.shared.text.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said of the parts of a case, each time as it was said. */
@Component
class PartSteps implements RecordSection {
    private final JdbcClient database;
    private final StageRows rows;
    private final Directory directory;

    PartSteps(JdbcClient database, StageRows rows, Directory directory) {
        this.database = database;
        this.rows = rows;
        this.directory = directory;
    }

    @Override
    public List<RecordEntry> entries(Collection<UUID> caseIds) {
        List<Step> steps = rows.entries("part_step", caseIds, this::step);
        Map<String, String> asked = steps.isEmpty() ? Map.of() : asked(caseIds);
        return steps.stream()
                .map(step -> step.with(Objects.requireNonNull(asked.get(step.part()), "A step is of a part")))
                .toList();
    }

    /** What was said, and of which part; where the service replies for all of it, what the part asks for stands before that. */
    private record Step(String part, boolean asks, RecordEntry said) {
        RecordEntry with(String part) {
            String[] numberAndWording = part.split("\n", 2);
            return said.beginning(new RecordLines().forPublic("record.part.wording", asks ? numberAndWording[1] : null))
                    .about(numberAndWording[0]);
        }
    }

    /** What each part asks for, after its number as panels write it, such as 2.1. */
    private Map<String, String> asked(Collection<UUID> caseIds) {
        return database
                .sql(
                        """
                        select part.case_id, part.number, recommendation.number || '.' || part.number as label, part.wording
                        from part join recommendation on recommendation.id = part.case_id where part.case_id = any(?)""")
                .param(caseIds.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(key(row), row.getString("label") + "\n" + row.getString("wording")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String key(ResultSet row) throws SQLException {
        return row.getString("case_id") + "." + row.getInt("number");
    }

    private Step step(ResultSet row, int number) throws SQLException {
        String decision = row.getString("decision");
        String delivery = row.getString("delivery");
        String owner = row.getString("owner");
        String judgement = row.getString("judgement");
        String day = Days.column(row, "day");
        boolean inPrinciple = Decision.ACCEPTED_IN_PRINCIPLE.name().equals(decision);
        String title = decision != null
                ? "record.part.replied." + decision
                : delivery != null
                        ? "record.part.reported." + delivery
                        : judgement != null ? "record.part.judged." + judgement : "record.part.given";
        RecordEntry said = RecordEntry.of(
                row,
                title,
                owner == null ? Audience.PUBLIC : Audience.COUNCIL,
                new RecordLines()
                        .forPanel("record.part.owner", owner == null ? null : directory.nameOf(owner))
                        .forPublic("record.part.words", row.getString("words"))
                        .forPublic("record.part.refused", row.getString("refused"))
                        .forPublic("record.part.passedTo", decision == null ? null : row.getString("who"))
                        .forPanel("record.part.riskAcceptedBy", decision == null ? row.getString("who") : null)
                        .forPublic("record.part.pausedUntil", delivery != null ? day : null)
                        .forPublic("record.part.firmDecisionOn", delivery == null && inPrinciple ? day : null)
                        .forPublic("record.part.targetDate", delivery == null && !inPrinciple ? day : null));
        return new Step(key(row), decision != null || owner != null, said);
    }
}
