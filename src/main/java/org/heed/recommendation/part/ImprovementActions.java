package org.heed.recommendation.part;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.record.StageRows;
import org.heed.shared.NotFound;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.heed.shared.text.Maps;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The improvement actions of a case: promised with a reply, and reported on until none is open. */
@Component
public class ImprovementActions {
    @StoredAs("ACTION_PROMISED")
    record Promised(int number, String what, String owner, LocalDate targetDate) implements Event {}

    @StoredAs("ACTION_REPORTED")
    record Reported(int number, ImprovementAction.State state, @Nullable LocalDate newDate, @Nullable String note)
            implements Event {}

    private final JdbcClient database;
    private final StageRows rows;
    private final Recommendations recommendations;

    ImprovementActions(JdbcClient database, StageRows rows, Recommendations recommendations) {
        this.database = database;
        this.rows = rows;
        this.recommendations = recommendations;
    }

    /** In the order of their numbers. */
    public List<ImprovementAction> of(UUID caseId) {
        return database.sql("select * from improvement_action where case_id = ? order by number")
                .param(caseId)
                .query(ImprovementAction.class)
                .list();
    }

    /** How many are neither done nor dropped. */
    public int open(UUID caseId) {
        return (int) of(caseId).stream()
                .filter(action -> action.state() == ImprovementAction.State.OPEN)
                .count();
    }

    /** Raises NotFound where the case has no such action. */
    public ImprovementAction get(UUID caseId, int number) {
        return of(caseId).stream()
                .filter(action -> action.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("notFound.action", "" + number));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void promise(UUID caseId, String what, String owner, LocalDate targetDate, User by) {
        int number = of(caseId).size() + 1;
        database.sql(
                        """
                        insert into improvement_action (case_id, number, what, owner, target_date, state)
                        values (?, ?, ?, ?, ?, 'OPEN')""")
                .params(caseId, number, what, owner, targetDate)
                .update();
        rows.reply(
                "improvement_action_step",
                caseId,
                null,
                by,
                Maps.ofNonNull(
                        "number", number, "state", "PROMISED", "new_date", targetDate, "words", what, "owner", owner),
                what + " (" + owner + ")",
                null);
        recommendations.note(caseId, new Promised(number, what, owner, targetDate), by.id());
    }

    /** What has become of an action: done, dropped, or still open by a new date. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void report(
            ImprovementAction action,
            ImprovementAction.State state,
            @Nullable LocalDate newDate,
            @Nullable String words,
            User by) {
        database.sql(
                        """
                        update improvement_action set state = ?, target_date = coalesce(?, target_date)
                        where case_id = ? and number = ?""")
                .param(state.name())
                .param(newDate)
                .params(action.caseId(), action.number())
                .update();
        rows.add(
                "improvement_action_step",
                action.caseId(),
                by,
                Maps.ofNonNull("number", action.number(), "state", state.name(), "new_date", newDate, "words", words));
        recommendations.note(action.caseId(), new Reported(action.number(), state, newDate, words), by.id());
    }
}
