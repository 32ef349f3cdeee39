package org.heed.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.recommendation.Refusals.refused;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.process.Outcome;
import org.heed.process.ProcessVariables;
import org.heed.recommendation.Decision;
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
import org.heed.shared.event.Event;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the panel thinks of a reply: which views can be recorded, which dates they move, and what the workflow is told. */
class ConsiderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 20);
    private static final LocalDate DUE = LocalDate.of(2026, 7, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 9, 1);

    private final RecommendationsInMemory recommendations = new RecommendationsInMemory();
    private final RowsInMemory rows = new RowsInMemory();
    private final PanelViews views = new PanelViews(rows);
    private final Replies replies = spy(new Replies(rows, mock(JdbcClient.class)));
    private final Unfinished unfinished = mock(Unfinished.class);
    private final Consider consider = new Consider(
            recommendations,
            views,
            new DueDates(replies, rows.changes()),
            new ClosingView(new Persons(Persons.CHAIR), unfinished),
            Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    private final Recommendation about = recommendations.assigned(DUE);

    @BeforeEach
    void nothingIsHeld() {
        doReturn(Optional.empty()).when(replies).firmDecisionOn(any());
        when(unfinished.heldClosure(any())).thenReturn(Optional.empty());
    }

    private static Consideration said(Consideration.View view, @Nullable LocalDate by, @Nullable String wording) {
        return new Consideration(view, "wanted", wording, by, "minute", "note");
    }

    private Outcome submit(Consideration said) {
        return consider.submit(about.id(), said, Persons.SCRUTINY);
    }

    private static RecommendationEvent.PanelView words(String view) {
        return new RecommendationEvent.PanelView(view, "wanted", "minute", "note");
    }

    private static Event considered(Consideration.View view) {
        return new RecommendationEvent.Considered(
                new Changed<>(Judgement.NOT_YET_CONSIDERED, view.judgement()), null, words(view.name()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLOSE")
    void aViewIsKeptInItsWords(Consideration.View view) {
        Outcome outcome = submit(said(view, null, null));
        assertThat(outcome.facts())
                .isEqualTo(Map.of(ProcessVariables.PANEL_VIEW, view.name(), ProcessVariables.CLOSURE_RETURNED, false));
        assertThat(outcome.duties()).isEmpty();
        assertThat(recommendations.happened()).containsExactly(considered(view));
        assertThat(recommendations.actors()).containsExactly("scrutiny");
        assertThat(rows.rows())
                .extracting(RowsInMemory.Row::said)
                .containsExactly(Map.of("view", view.name(), "wanted", "wanted", "minute", "minute", "note", "note"));
    }

    @Test
    void theWishToCloseIsAProposalByWhoRecordsIt() {
        Outcome outcome = submit(said(Consideration.View.CLOSE, null, null));
        assertThat(outcome.facts())
                .isEqualTo(Map.of(
                        ProcessVariables.PANEL_VIEW, "CLOSE",
                        ProcessVariables.CLOSURE_RETURNED, false,
                        ProcessVariables.CLOSURE_PROPOSED_BY, "scrutiny"));
        assertThat(outcome.duties()).containsExactly(ProcessVariables.CLOSURE_PROPOSED_BY);
        assertThat(recommendations.happened())
                .containsExactly(new RecommendationEvent.ClosureProposed(
                        new Changed<>(Judgement.NOT_YET_CONSIDERED, Judgement.KEEP_WATCHING),
                        "scrutiny",
                        words("CLOSE")));
    }

    @Test
    void whoDecidesOnClosuresDoesNotWishForOne() {
        Consideration close = said(Consideration.View.CLOSE, null, null);
        refused(consider.submit(about.id(), close, Persons.CHAIR), "view", "consider.error.chairCloses");
        refused(
                consider.submit(
                        about.id(),
                        close,
                        Persons.SCRUTINY.covering(Set.of("chair")).inPlaceOf("chair")),
                "view",
                "consider.error.forChair");
        when(unfinished.heldClosure(about.id())).thenReturn(Optional.of(new Unfinished.Count(1, 2)));
        refused(submit(close), "view", "open.error.closure", 2, 1);
        assertThat(recommendations.happened()).isEmpty();
        assertThat(rows.rows()).isEmpty();
        Consideration watch = said(Consideration.View.KEEP_WATCHING, null, null);
        assertThat(consider.submit(about.id(), watch, Persons.CHAIR).refused()).isFalse();
    }

    @Test
    void moreIsWantedFromTodayOn() {
        refused(
                submit(said(Consideration.View.MORE_WANTED, TODAY.minusDays(1), null)),
                "wantedBy",
                "consider.error.past");
        assertThat(submit(said(Consideration.View.MORE_WANTED, TODAY, null)).refused())
                .isFalse();
    }

    @Test
    void moreWantedMovesTheDayTheReminderAndTheLedger() {
        Outcome outcome = submit(said(Consideration.View.MORE_WANTED, LATER, null));
        assertThat(outcome.facts())
                .isEqualTo(Map.of(
                        ProcessVariables.PANEL_VIEW, "MORE_WANTED",
                        ProcessVariables.CLOSURE_RETURNED, false,
                        ProcessVariables.RESPONSE_DUE, "2026-09-01T23:59:59Z",
                        ProcessVariables.REMINDER_DUE, "2026-08-25T23:59:59Z"));
        assertThat(recommendations.happened())
                .containsExactly(new RecommendationEvent.Considered(
                        new Changed<>(Judgement.NOT_YET_CONSIDERED, Judgement.MORE_WANTED),
                        new RecommendationEvent.NewDate(LATER, DUE),
                        words("MORE_WANTED")));
        assertThat(rows.rows().get(0).said())
                .isEqualTo(Map.of(
                        "what", "MORE_WANTED",
                        "was", "1 July 2026",
                        "becomes", "1 September 2026",
                        "reason", "wanted"));
        assertThat(rows.rows().get(1).said().get("wanted_by")).isEqualTo(LATER);
    }

    @Test
    void anotherWordingIsNotThatOfATwin() {
        recommendations.worded("That it is undone.");
        refused(
                submit(said(Consideration.View.REWORD, LATER, "That it is undone.")),
                "newWording",
                "consider.error.twin");
        assertThat(recommendations.happened()).isEmpty();
        submit(said(Consideration.View.REWORD, LATER, "That it is done soon."));
        assertThat(recommendations.happened().get(0))
                .isEqualTo(new RecommendationEvent.Reworded(
                        new Changed<>(RecommendationsInMemory.WORDING, "That it is done soon.")));
        assertThat(recommendations.happened()).hasSize(2);
    }

    @Test
    void aFirmDecisionHasItsOwnDayWhereTheReplyStands() {
        doReturn(Optional.of(LATER)).when(replies).firmDecisionOn(about.id());
        submit(said(Consideration.View.ESCALATE, null, null));
        assertThat(about.isDueBefore(LATER)).isTrue();
        recommendations.happened().clear();
        rows.rows().clear();
        submit(said(Consideration.View.KEEP_WATCHING, null, null));
        assertThat(about.isDueBefore(LATER)).isFalse();
        assertThat(recommendations.happened())
                .contains(new RecommendationEvent.Extended(
                        new Changed<>(DUE, LATER), RecommendationEvent.Extension.ofView("KEEP_WATCHING", "minute")));
        assertThat(rows.rows().get(0).said())
                .isEqualTo(Map.of(
                        "what", "FIRM_DECISION",
                        "was", "1 July 2026",
                        "becomes", "1 September 2026",
                        "reason", "wanted"));
    }

    @Test
    void noFirmDecisionMovesTheDayToAnEarlierOne() {
        doReturn(Optional.of(DUE)).when(replies).firmDecisionOn(about.id());
        submit(said(Consideration.View.KEEP_WATCHING, null, null));
        assertThat(recommendations.happened()).containsExactly(considered(Consideration.View.KEEP_WATCHING));
    }

    @Test
    void anAlternativeIsAnsweredOnlyWhereOneWasOffered() {
        assertThat(consider.leftOut(about.id()))
                .isEqualTo(Map.of("view", Set.of("TAKE_ALTERNATIVE", "REFUSE_ALTERNATIVE")));
        about.respond(
                Decision.ALTERNATIVE_OFFERED,
                new RecommendationEvent.ReplyWords(null, null, null, null, null, null, "other", null, null, null));
        assertThat(consider.leftOut(about.id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aViewThatAsksForNothingIsForTheCouncilAlone(Consideration.View view) {
        submit(said(view, view.goesOn() ? null : LATER, null));
        RecordEntry entry = views.entries(List.of(about.id())).get(0);
        assertThat(entry.title()).isEqualTo("record.view." + view);
        assertThat(entry.audience()).isEqualTo(view.goesOn() ? Audience.COUNCIL : Audience.PUBLIC);
        assertThat(entry.lines()).extracting(RecordEntry.Line::text).contains("wanted", "minute", "note");
    }

    @Test
    void theTaskKnowsItsForm() {
        assertThat(consider.task()).isEqualTo("consider");
        assertThat(consider.command()).isEqualTo(Consideration.class);
    }
}
