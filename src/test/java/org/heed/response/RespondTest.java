package org.heed.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.recommendation.Refusals.refused;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.form.FormErrors;
import org.heed.process.Outcome;
import org.heed.process.ProcessVariables;
import org.heed.recommendation.Decision;
import org.heed.recommendation.Delivery;
import org.heed.recommendation.Persons;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.RecommendationEvent;
import org.heed.recommendation.RecommendationsInMemory;
import org.heed.recommendation.part.ImprovementActions;
import org.heed.recommendation.record.Audience;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.record.RowsInMemory;
import org.heed.shared.event.Changed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a lead officer replies, what holds a reply back, and what the workflow is told. */
class RespondTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final LocalDate LATER = LocalDate.of(2026, 9, 1);

    private final RecommendationsInMemory recommendations = new RecommendationsInMemory();
    private final RowsInMemory rows = new RowsInMemory();
    private final Replies replies = new Replies(rows, mock(JdbcClient.class));
    private final ImprovementActions actions = mock(ImprovementActions.class);
    private final PartReplies parts = mock(PartReplies.class);
    private final Respond respond = new Respond(
            recommendations,
            replies,
            actions,
            parts,
            Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    {
        when(parts.give(any(UUID.class), any(), any(), any())).thenReturn(FormErrors.none());
    }

    private final Recommendation about = recommendations.assigned(LocalDate.of(2026, 6, 1));

    private static Reply reply(Reply.Answer answer, @Nullable LocalDate target, @Nullable LocalDate firmly) {
        return new Reply(
                answer,
                "not ours",
                "action",
                target,
                "settle",
                firmly,
                "passed",
                "part",
                "other",
                "reason",
                "information",
                "reply",
                null,
                null);
    }

    private Outcome submit(Reply reply) {
        return respond.submit(about.id(), reply, Persons.OFFICER);
    }

    private static Map<String, Object> facts(Reply.Answer answer, String firmDecisionDue) {
        return Map.of(
                "decision",
                answer.name(),
                ProcessVariables.DECLINED,
                answer == Reply.Answer.DECLINED,
                ProcessVariables.FIRM_DECISION_DUE,
                firmDecisionDue,
                ProcessVariables.RESPONDED_BY,
                "o");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DECLINED")
    void aReplyIsADecisionInItsWords(Reply.Answer answer) {
        Outcome outcome = submit(reply(answer, LATER, null));
        assertThat(outcome.facts()).containsExactlyInAnyOrderEntriesOf(facts(answer, "2026-05-20T23:59:59Z"));
        assertThat(outcome.duties()).containsExactly(ProcessVariables.RESPONDED_BY);
        Decision decision = Decision.valueOf(answer.name());
        Delivery delivery =
                decision == Decision.INFORMATION_PROVIDED ? Delivery.DONE_AWAITING_CHECK : Delivery.NOT_STARTED;
        assertThat(recommendations.happened())
                .containsExactly(new RecommendationEvent.Responded(
                        new Changed<>(null, decision),
                        new Changed<>(Delivery.NOT_STARTED, delivery),
                        new RecommendationEvent.ReplyWords(
                                "action",
                                LATER,
                                "settle",
                                null,
                                "passed",
                                "part",
                                "other",
                                "reason",
                                "information",
                                "reply")));
        assertThat(recommendations.actors()).containsExactly("o");
        RowsInMemory.Row row = rows.rows().get(0);
        assertThat(row.table()).isEqualTo("reply");
        assertThat(row.answer()).as("waits for a signature").isTrue();
        assertThat(row.said()).hasSize(11);
        assertThat(row.said().get("decision")).isEqualTo(answer.name());
    }

    @Test
    void whoDeclinesSaysWhyAndHasNotReplied() {
        Outcome outcome = submit(reply(Reply.Answer.DECLINED, null, null));
        assertThat(outcome.facts())
                .containsExactlyInAnyOrderEntriesOf(facts(Reply.Answer.DECLINED, "2026-05-20T23:59:59Z"));
        assertThat(outcome.duties()).isEmpty();
        assertThat(recommendations.happened())
                .containsExactly(new RecommendationEvent.Declined(new Changed<>("o", null), "not ours"));
        assertThat(recommendations.actors()).containsExactly("o");
        assertThat(rows.rows()).extracting(RowsInMemory.Row::answer).containsExactly(false);
    }

    @Test
    void partsThatWantAReplyHoldItBackAndDoNotHoldADeclinedOne() {
        when(parts.unanswered(about.id())).thenReturn(List.of("2.1", "2.3"));
        refused(submit(reply(Reply.Answer.ACCEPTED, null, null)), "decision", "respond.error.parts", "2.1, 2.3");
        assertThat(recommendations.happened()).isEmpty();
        assertThat(rows.rows()).isEmpty();
        assertThat(submit(reply(Reply.Answer.DECLINED, null, null)).refused()).isFalse();
    }

    @Test
    void aFirmDecisionLiesAheadAndATargetAfterTheMeeting() {
        refused(submit(reply(Reply.Answer.ACCEPTED_IN_PRINCIPLE, null, TODAY)), "firmDecisionOn", "respond.error.past");
        refused(
                submit(reply(Reply.Answer.ACCEPTED, RecommendationsInMemory.HELD_ON.minusDays(1), null)),
                "targetDate",
                "respond.error.beforeMeeting");
        assertThat(recommendations.happened()).isEmpty();
        assertThat(submit(reply(Reply.Answer.ACCEPTED, RecommendationsInMemory.HELD_ON, null))
                        .refused())
                .isFalse();
    }

    @Test
    void whoAcceptsInPrincipleIsAskedAgainAWeekBeforeTheFirmDecision() {
        Outcome outcome = submit(reply(Reply.Answer.ACCEPTED_IN_PRINCIPLE, null, LATER));
        assertThat(outcome.facts())
                .containsEntry(ProcessVariables.FIRM_DECISION_DUE, "2026-08-25T23:59:59Z")
                .containsEntry(ProcessVariables.RESPONSE_DUE, "2026-09-01T23:59:59Z")
                .containsEntry(ProcessVariables.REMINDER_DUE, "2026-08-25T23:59:59Z");
        assertThat(submit(reply(Reply.Answer.ACCEPTED_IN_PRINCIPLE, null, TODAY.plusDays(1)))
                        .refused())
                .isFalse();
    }

    @Test
    void eachActionIsPromised() {
        submit(reply(Reply.Answer.ACCEPTED, null, null));
        verify(actions, never()).promise(any(), anyString(), anyString(), any(), any());
        submit(new Reply(
                Reply.Answer.ACCEPTED,
                null,
                "action",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new Reply.Action("Paint", "Ann", LATER), new Reply.Action("Sweep", "Bob", TODAY)),
                null));
        verify(actions).promise(about.id(), "Paint", "Ann", LATER, Persons.OFFICER);
        verify(actions).promise(about.id(), "Sweep", "Bob", TODAY, Persons.OFFICER);
    }

    @Test
    void theTaskKnowsItsForm() {
        assertThat(respond.task()).isEqualTo("respond");
        assertThat(respond.command()).isEqualTo(Reply.class);
    }

    @Test
    void theRecordOfAReplyIsPublicAndOfADeclinedOneForThePanel() {
        RecordEntry accepted =
                RowsInMemory.shown(replies, rows, "reply", Map.of("decision", "ACCEPTED", "target_date", LATER));
        assertThat(accepted.title()).isEqualTo("decision.ACCEPTED");
        assertThat(accepted.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(accepted.lines()).extracting(RecordEntry.Line::text).containsExactly("1 September 2026");
        RecordEntry declined = RowsInMemory.shown(
                replies, rows, "reply", Map.of("decision", "DECLINED", "declined_because", "not ours"));
        assertThat(declined.audience()).isEqualTo(Audience.PANEL);
        assertThat(declined.lines()).extracting(RecordEntry.Line::text).containsExactly("not ours");
    }
}
