package org.heed.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.recommendation.Refusals.refused;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.heed.process.Outcome;
import org.heed.process.ProcessVariables;
import org.heed.recommendation.Judgement;
import org.heed.recommendation.Persons;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.RecommendationEvent;
import org.heed.recommendation.RecommendationsInMemory;
import org.heed.recommendation.part.Unfinished;
import org.heed.recommendation.record.Audience;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.record.RowsInMemory;
import org.heed.shared.event.Changed;
import org.junit.jupiter.api.Test;

/** A reply is signed off or sent back, and an escalation is answered, by those who stand above the service. */
class SignOffTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private final RecommendationsInMemory recommendations = new RecommendationsInMemory();
    private final RowsInMemory rows = new RowsInMemory();
    private final SignOffs signOffs = new SignOffs(rows);
    private final Unfinished unfinished = mock(Unfinished.class);
    private final SignOff signOff = new SignOff(
            recommendations,
            signOffs,
            unfinished,
            Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    private final AnswerEscalation answerEscalation = new AnswerEscalation(recommendations, rows);
    private final Recommendation about = recommendations.assigned(LocalDate.of(2026, 6, 1));

    private Outcome submit(SignOff.Result result) {
        return signOff.submit(about.id(), new SignOff.Signature(result, "reason", "note"), Persons.DIRECTOR);
    }

    @Test
    void aSignatureKeepsItsNoteAndTheDates() {
        assertThat(submit(SignOff.Result.SIGN_OFF).facts()).isEqualTo(Map.of(ProcessVariables.SIGNED_OFF, true));
        assertThat(recommendations.happened()).containsExactly(new RecommendationEvent.SignedOff("note"));
        assertThat(recommendations.actors()).containsExactly("d");
        assertThat(rows.rows())
                .extracting(RowsInMemory.Row::said)
                .containsExactly(Map.of("result", "SIGN_OFF", "words", "note"));
    }

    @Test
    void whatIsSentBackIsDueInAWeek() {
        assertThat(submit(SignOff.Result.SEND_BACK).facts())
                .isEqualTo(Map.of(
                        ProcessVariables.SIGNED_OFF, false,
                        ProcessVariables.RESPONSE_DUE, "2026-05-27T23:59:59Z",
                        ProcessVariables.REMINDER_DUE, "2026-05-25T23:59:59Z"));
        assertThat(recommendations.happened()).containsExactly(new RecommendationEvent.NotSignedOff("reason"));
        assertThat(rows.rows())
                .extracting(RowsInMemory.Row::said)
                .containsExactly(Map.of("result", "SEND_BACK", "words", "reason"));
    }

    @Test
    void partsThatWantAReplyHoldTheSignatureAndAreNoReasonToKeepIt() {
        when(unfinished.heldReply(about.id())).thenReturn(List.of("2.1", "2.2"));
        refused(submit(SignOff.Result.SIGN_OFF), "result", "respond.error.parts", "2.1, 2.2");
        assertThat(recommendations.happened()).isEmpty();
        assertThat(rows.rows()).isEmpty();
        assertThat(submit(SignOff.Result.SEND_BACK).refused()).isFalse();
    }

    @Test
    void theRecordOfASignatureIsForTheCouncilAlone() {
        submit(SignOff.Result.SIGN_OFF);
        RecordEntry entry = signOffs.entries(List.of(about.id())).get(0);
        assertThat(entry.title()).isEqualTo("record.signOff.SIGN_OFF");
        assertThat(entry.audience()).isEqualTo(Audience.COUNCIL);
        assertThat(entry.lines()).extracting(RecordEntry.Line::text).containsExactly("note");
    }

    @Test
    void anAnswerToAnEscalationIsPublicAndConsideredAnew() {
        about.consider(Judgement.ESCALATED, new RecommendationEvent.PanelView("ESCALATE", null, null, null));
        recommendations.save(about, "scrutiny");
        recommendations.happened().clear();
        Outcome outcome =
                answerEscalation.submit(about.id(), new AnswerEscalation.Escalated("Because"), Persons.DIRECTOR);
        assertThat(outcome).isEqualTo(Outcome.done());
        assertThat(recommendations.happened())
                .containsExactly(new RecommendationEvent.EscalationAnswered(
                        new Changed<>(Judgement.ESCALATED, Judgement.NOT_YET_CONSIDERED), "Because"));
        RecordEntry entry = answerEscalation.entries(List.of(about.id())).get(0);
        assertThat(entry.title()).isEqualTo("record.escalationAnswered");
        assertThat(entry.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(entry.lines()).extracting(RecordEntry.Line::text).containsExactly("Because");
    }

    @Test
    void theTasksKnowTheirForms() {
        assertThat(signOff.task()).isEqualTo("signOff");
        assertThat(signOff.command()).isEqualTo(SignOff.Signature.class);
        assertThat(answerEscalation.task()).isEqualTo("answerEscalation");
        assertThat(answerEscalation.command()).isEqualTo(AnswerEscalation.Escalated.class);
    }
}
