package org.heed.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.recommendation.Refusals.allowed;
import static org.heed.recommendation.Refusals.asked;
import static org.heed.recommendation.Refusals.refused;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.heed.process.instance.CaseLifecycle;
import org.heed.recommendation.Decision;
import org.heed.recommendation.Delivery;
import org.heed.recommendation.Judgement;
import org.heed.recommendation.Persons;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.RecommendationsInMemory;
import org.heed.recommendation.Stage;
import org.heed.recommendation.part.ImprovementAction;
import org.heed.recommendation.part.ImprovementActions;
import org.heed.recommendation.part.Part;
import org.heed.recommendation.part.PartReply;
import org.heed.recommendation.part.Parts;
import org.heed.recommendation.record.RowsInMemory;
import org.heed.recommendation.register.EntryMade;
import org.heed.recommendation.register.RegisterEntry;
import org.junit.jupiter.api.Test;

/** Parts and actions are reported on and judged, and what a case waits for is brought forward. */
class PartReviewsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate LATER = LocalDate.of(2027, 2, 1);

    private final RecommendationsInMemory recommendations = new RecommendationsInMemory();
    private final RowsInMemory rows = new RowsInMemory();
    private final Parts parts = mock(Parts.class);
    private final ImprovementActions actions = mock(ImprovementActions.class);
    private final CaseLifecycle course = mock(CaseLifecycle.class);
    private final JudgePart judge = new JudgePart(parts);
    private final ReportOnPart report =
            new ReportOnPart(parts, Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    private final ReportOnAction reportOnAction = new ReportOnAction(actions);
    private final BringForward bringForward = new BringForward(course, rows.changes(), recommendations);
    private final Recommendation about = recommendations.assigned(EntryMade.DUE);
    private final RegisterEntry entry = EntryMade.of(about).at(Stage.REVIEW).entry();

    private Part part(Delivery delivery) {
        Part part = new Part(
                about.id(), 1, "One point", "o", Decision.ACCEPTED, delivery, Judgement.NOT_YET_CONSIDERED, null, null);
        when(parts.get(about.id(), 1)).thenReturn(part);
        when(parts.of(about.id())).thenReturn(List.of(part));
        return part;
    }

    @Test
    void theServiceReportsAndThePanelsPeopleJudge() {
        assertThat(allowed(report, entry)).containsExactly("o");
        assertThat(allowed(reportOnAction, entry)).containsExactly("o");
        assertThat(allowed(judge, entry)).containsExactly("scrutiny", "chair");
        assertThat(allowed(bringForward, entry)).containsExactly("scrutiny", "chair", "o");
        RegisterEntry withheld = EntryMade.some().withheld().entry();
        assertThat(allowed(report, withheld)).isEmpty();
        assertThat(allowed(reportOnAction, withheld)).isEmpty();
        assertThat(allowed(judge, withheld)).isEmpty();
        assertThat(List.of(report.name(), reportOnAction.name(), judge.name(), bringForward.name()))
                .containsExactly("reportOnPart", "reportOnAction", "judgePart", "bringForward");
    }

    @Test
    void thereIsSomethingToJudgeWhereAPartIsSaidToBeDone() {
        part(Delivery.IN_PROGRESS);
        assertThat(judge.fits(entry)).isFalse();
        refused(
                judge.perform(asked(entry, 1, Map.of("view", "CONTENT")), Persons.CHAIR),
                "view",
                "judgePart.error.nothing");
        part(Delivery.DONE_AWAITING_CHECK);
        assertThat(judge.fits(entry)).isTrue();
        assertThat(judge.fits(EntryMade.of(about).closed().entry())).isFalse();
        assertThat(judge.subject(entry, 1)).isEqualTo("One point");
    }

    @Test
    void nobodyJudgesWhatIsUnsignedOrTheirOwn() {
        Part part = part(Delivery.DONE_AWAITING_CHECK);
        when(parts.waitsForSignature(part)).thenReturn(true);
        refused(
                judge.perform(asked(entry, 1, Map.of("view", "CONTENT")), Persons.CHAIR),
                "view",
                "judgePart.error.unsigned");
        when(parts.waitsForSignature(part)).thenReturn(false);
        when(parts.isAnsweredBy(part, Persons.CHAIR)).thenReturn(true);
        refused(
                judge.perform(asked(entry, 1, Map.of("view", "CONTENT")), Persons.CHAIR),
                "view",
                "judgePart.error.own");
        verify(parts, never()).judge(any(), anyBoolean(), any(), any());
    }

    @Test
    void aJudgementHasANoteAndWhoWantsMoreSaysWhat() {
        Part part = part(Delivery.DONE_AWAITING_CHECK);
        assertThat(judge.perform(
                                asked(entry, 1, Map.of("view", "CONTENT", "note", "Well done", "words", "no")),
                                Persons.CHAIR)
                        .isEmpty())
                .isTrue();
        verify(parts).judge(part, true, "Well done", Persons.CHAIR);
        judge.perform(asked(entry, 1, Map.of("view", "MORE", "note", "no", "words", "Show us")), Persons.CHAIR);
        verify(parts).judge(part, false, "Show us", Persons.CHAIR);
    }

    @Test
    void aPauseOfAPartEndsAfterToday() {
        part(Delivery.IN_PROGRESS);
        refused(
                report.perform(asked(entry, 1, Map.of("delivery", "PAUSED", "pausedUntil", TODAY)), Persons.OFFICER),
                "pausedUntil",
                "respond.error.past");
        verify(parts, never()).report(any(), any(), any(), any());
    }

    @Test
    void aReportOnAPartIsKeptAsItWasSaid() {
        Part part = part(Delivery.IN_PROGRESS);
        Map<String, Object> paused =
                Map.of("delivery", "PAUSED", "pausedUntil", LATER, "words", "Wait", "riskAcceptedBy", "The director");
        assertThat(report.perform(asked(entry, 1, paused), Persons.OFFICER).isEmpty())
                .isTrue();
        verify(parts)
                .report(part, Delivery.PAUSED, new PartReply("Wait", LATER, "The director", null), Persons.OFFICER);
        report.perform(asked(entry, 1, Map.of("delivery", "DONE_AWAITING_CHECK", "words", "Done")), Persons.OFFICER);
        verify(parts).report(part, Delivery.DONE_AWAITING_CHECK, PartReply.of("Done"), Persons.OFFICER);
        assertThat(report.subject(entry, 1)).isEqualTo("One point");
    }

    @Test
    void whatBecameOfAnActionIsKeptWithItsNewDate() {
        ImprovementAction action =
                new ImprovementAction(about.id(), 2, "Paint", "Ann", EntryMade.DUE, ImprovementAction.State.OPEN);
        when(actions.get(about.id(), 2)).thenReturn(action);
        assertThat(reportOnAction.subject(entry, 2)).isEqualTo("Paint");
        Map<String, Object> values = Map.of("state", "OPEN", "newDate", LATER, "words", "Rain");
        assertThat(reportOnAction
                        .perform(asked(entry, 2, values), Persons.OFFICER)
                        .isEmpty())
                .isTrue();
        verify(actions).report(action, ImprovementAction.State.OPEN, LATER, "Rain", Persons.OFFICER);
    }

    @Test
    void onlyWhatWaitsForADayIsBroughtForward() {
        assertThat(bringForward.fits(entry)).isFalse();
        assertThat(bringForward.fits(EntryMade.some().at(Stage.MONITORING).entry()))
                .isTrue();
        assertThat(bringForward.fits(
                        EntryMade.some().at(Stage.MONITORING).due(null).entry()))
                .isFalse();
    }

    @Test
    void whatIsBroughtForwardHappensNowWithItsReason() {
        RegisterEntry waits = EntryMade.of(about).at(Stage.MONITORING).entry();
        assertThat(bringForward
                        .perform(asked(waits, Map.of("reason", "News")), Persons.CHAIR)
                        .isEmpty())
                .isTrue();
        verify(course).waitNoLonger(about.id());
        assertThat(recommendations.happened()).containsExactly(new BringForward.BroughtForward("News"));
        assertThat(rows.rows())
                .extracting(RowsInMemory.Row::said)
                .containsExactly(Map.of("what", "BROUGHT_FORWARD", "was", "1 August 2026", "reason", "News"));
    }
}
