package org.heed.recommendation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.heed.process.completion.SigningOff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decides which answers of a case are the council's own: those that were signed off, or that nobody had to sign. */
@Component
public class AnswerRelease {
    /** Before what of the topics of parts begins; a reply that is sent back does not take them with it. */
    private static final String PART = "part.";

    /** From a reply to one of these, nobody has taken the reply to the panel. */
    private static final Set<Stage> NOT_ON = Set.of(Stage.REGISTERED, Stage.ASSIGNMENT, Stage.SIGN_OFF, Stage.CLOSED);

    private final JdbcClient database;
    private final SigningOff signingOff;
    private final Clock clock;

    public AnswerRelease(JdbcClient database, SigningOff signingOff, Clock clock) {
        this.database = database;
        this.signingOff = signingOff;
        this.clock = clock;
    }

    /** What is decided about a part, or how far it has come; a later word on it stands in the place of one not signed yet. */
    public static String part(int number, String axis) {
        return PART + number + "." + axis;
    }

    /** An answer has been given. */
    public void said(UUID entry, UUID caseId, OffsetDateTime at, @Nullable String topic) {
        boolean waits = waits(caseId);
        database.sql("update answer_given set state = 'REPLACED' where case_id = ? and state = 'WAITING' and topic = ?")
                .param(caseId)
                .param(topic)
                .update();
        database.sql("insert into answer_given (entry, case_id, topic, state, settled_at) values (?, ?, ?, ?, ?)")
                .params(entry, caseId)
                .param(topic)
                .param(waits ? "WAITING" : "OPEN")
                .param(waits ? null : at)
                .update();
    }

    private boolean waits(UUID caseId) {
        Stage stage = database.sql("select stage from recommendation where id = ?")
                .param(caseId)
                .query(Stage.class)
                .single();
        return stage == Stage.SIGN_OFF || stage == Stage.RESPONSE && signingOff.askedFor(caseId);
    }

    /** Whether something that was said of a part waits for a signature. */
    public boolean waits(UUID caseId, int part) {
        return database.sql(
                        "select exists (select 1 from answer_given where case_id = ? and state = 'WAITING' and topic like ?)")
                .params(caseId, part(part, "%"))
                .query(Boolean.class)
                .single();
    }

    /** A signature, or a way on that asks for none, settles what was answered; what leaves the sign-off unsigned was sent back. */
    public void happened(UUID caseId, RecommendationEvent event) {
        if (event instanceof RecommendationEvent.SignedOff) {
            settle(caseId);
        } else if (event instanceof RecommendationEvent.StageEntered entered
                && entered.stage().from() != entered.stage().to()) {
            entered(caseId, entered.stage().from(), entered.stage().to());
        }
    }

    private void entered(UUID caseId, @Nullable Stage from, @Nullable Stage to) {
        if (from == Stage.SIGN_OFF) {
            database.sql("update answer_given set state = 'SENT_BACK' where case_id = ? and state = 'WAITING'"
                            + " and (topic is null or not starts_with(topic, ?))")
                    .params(caseId, PART)
                    .update();
        }
        boolean signs = to == Stage.SIGN_OFF;
        database.sql("update answer_given set state = ?, settled_at = case when ? then null else settled_at end"
                        + " where case_id = ? and state = 'OPEN'")
                .params(signs ? "WAITING" : "SETTLED", signs, caseId)
                .update();
        if (from == Stage.RESPONSE && !NOT_ON.contains(to)) {
            settle(caseId);
        }
    }

    private void settle(UUID caseId) {
        database.sql(
                        "update answer_given set state = 'SETTLED', settled_at = ? where case_id = ? and state = 'WAITING'")
                .params(OffsetDateTime.now(clock), caseId)
                .update();
    }
}
