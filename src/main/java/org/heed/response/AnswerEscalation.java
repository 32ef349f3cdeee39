package org.heed.response;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.process.Outcome;
import org.heed.process.TaskPromise;
import org.heed.process.UserTaskHandler;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.record.Audience;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.record.RecordLines;
import org.heed.recommendation.record.RecordSection;
import org.heed.recommendation.record.StageRows;
import org.springframework.stereotype.Component;

/** The executive member, or the director, answers what the panel has escalated; the panel then considers it again. */
@Component
class AnswerEscalation implements UserTaskHandler<AnswerEscalation.Escalated>, RecordSection {
    private final Recommendations recommendations;
    private final StageRows rows;

    AnswerEscalation(Recommendations recommendations, StageRows rows) {
        this.recommendations = recommendations;
        this.rows = rows;
    }

    /** The answers to the form. */
    record Escalated(String answer) {}

    @Override
    public String task() {
        return "answerEscalation";
    }

    @Override
    public Class<Escalated> command() {
        return Escalated.class;
    }

    @Override
    public TaskPromise promise() {
        return TaskPromise.by(Role.EXECUTIVE, Role.DIRECTOR);
    }

    @Override
    public Outcome submit(UUID caseId, Escalated said, User by) {
        Recommendation recommendation = recommendations.get(caseId);
        recommendation.answerEscalation(said.answer());
        recommendations.save(recommendation, by.id());
        rows.add("escalation_answer", caseId, by, Map.of("answer", said.answer()));
        return Outcome.done();
    }

    @Override
    public List<RecordEntry> entries(Collection<UUID> caseIds) {
        return rows.entries("escalation_answer", caseIds, AnswerEscalation::entry);
    }

    private static RecordEntry entry(ResultSet row, int number) throws SQLException {
        return RecordEntry.of(
                row,
                "record.escalationAnswered",
                Audience.PUBLIC,
                new RecordLines().forPublic("record.answer.inTable", row.getString("answer")));
    }
}
