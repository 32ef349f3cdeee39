package org.heed.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.recommendation.Refusals.refused;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.process.Outcome;
import org.heed.process.ProcessVariables;
import org.heed.recommendation.Delivery;
import org.heed.recommendation.Grade;
import org.heed.recommendation.Persons;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.RecommendationEvent;
import org.heed.recommendation.RecommendationsInMemory;
import org.heed.recommendation.part.Unfinished;
import org.heed.recommendation.record.Audience;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.record.RowsInMemory;
import org.heed.shared.event.Changed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a lead officer reports at a review, and what holds a proposal to close. */
class ReviewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate LATER = LocalDate.of(2027, 2, 1);

    private final RecommendationsInMemory recommendations = new RecommendationsInMemory();
    private final RowsInMemory rows = new RowsInMemory();
    private final Reports reports = new Reports(rows);
    private final Unfinished unfinished = mock(Unfinished.class);
    private final Review review = new Review(
            recommendations,
            reports,
            unfinished,
            Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    private final Recommendation about = recommendations.assigned(LocalDate.of(2026, 6, 1));

    @BeforeEach
    void nothingIsHeld() {
        when(unfinished.heldClosure(any())).thenReturn(Optional.empty());
    }

    private static Review.Report report(
            Delivery delivery, @Nullable LocalDate newDate, @Nullable LocalDate until, boolean close) {
        return new Review.Report(
                delivery,
                "other",
                until,
                "paused",
                "given up",
                "risk",
                Grade.SLIPPED,
                newDate,
                "slipped",
                "So far",
                "evidence",
                close,
                "case");
    }

    private Outcome submit(Review.Report report) {
        return review.submit(about.id(), report, Persons.OFFICER);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DONE")
    void aReportIsDeliveryAndGradeInItsWords(Delivery delivery) {
        Outcome outcome = submit(report(delivery, LATER, null, false));
        assertThat(outcome.facts())
                .isEqualTo(Map.of(
                        ProcessVariables.CLOSURE_PROPOSED,
                        false,
                        ProcessVariables.GRADE,
                        "SLIPPED",
                        ProcessVariables.PAUSED,
                        delivery == Delivery.PAUSED,
                        ProcessVariables.PAUSED_UNTIL,
                        "2026-12-01T23:59:59Z",
                        ProcessVariables.CLOSURE_RETURNED,
                        false));
        assertThat(outcome.duties()).isEmpty();
        assertThat(recommendations.happened())
                .containsExactly(new RecommendationEvent.ProgressReported(
                        new Changed<>(Delivery.NOT_STARTED, delivery),
                        new Changed<>(null, Grade.SLIPPED),
                        new RecommendationEvent.ProgressWords(
                                "other",
                                null,
                                "paused",
                                "given up",
                                "risk",
                                LATER,
                                "slipped",
                                "So far",
                                "evidence",
                                "case")));
        assertThat(recommendations.actors()).containsExactly("o");
        RowsInMemory.Row row = rows.rows().get(0);
        assertThat(row.table()).isEqualTo("progress_report");
        assertThat(row.said()).hasSize(11);
        assertThat(row.said().get("delivery")).isEqualTo(delivery.name());
    }

    @Test
    void whatIsPausedIsLookedAtAgainOnItsDay() {
        assertThat(submit(report(Delivery.PAUSED, null, LATER, false)).facts())
                .containsEntry(ProcessVariables.PAUSED, true)
                .containsEntry(ProcessVariables.PAUSED_UNTIL, "2027-02-01T23:59:59Z");
    }

    @Test
    void aNewDateIsNotPastAndAPauseEndsAfterToday() {
        refused(submit(report(Delivery.IN_PROGRESS, TODAY.minusDays(1), null, false)), "newDate", "review.error.past");
        refused(submit(report(Delivery.PAUSED, null, TODAY, false)), "pausedUntil", "review.error.past");
        assertThat(recommendations.happened()).isEmpty();
        assertThat(submit(report(Delivery.IN_PROGRESS, TODAY, null, false)).refused())
                .isFalse();
        assertThat(submit(report(Delivery.PAUSED, null, TODAY.plusDays(1), false))
                        .refused())
                .isFalse();
    }

    @Test
    void whoProposesToCloseIsKeptFromTheRuling() {
        Outcome outcome = submit(report(Delivery.DONE_AWAITING_CHECK, null, null, true));
        assertThat(outcome.facts())
                .containsEntry(ProcessVariables.CLOSURE_PROPOSED, true)
                .containsEntry(ProcessVariables.CLOSURE_PROPOSED_BY, "o");
        assertThat(outcome.duties()).containsExactly(ProcessVariables.CLOSURE_PROPOSED_BY);
        assertThat(recommendations.happened()).hasSize(2);
        assertThat(recommendations.happened().get(1))
                .isEqualTo(new RecommendationEvent.ClosureProposed(null, "o", null));
    }

    @Test
    void whatThePanelWantsDoneHoldsTheProposalAndNotTheReport() {
        when(unfinished.heldClosure(about.id())).thenReturn(Optional.of(new Unfinished.Count(3, 1)));
        refused(
                submit(report(Delivery.DONE_AWAITING_CHECK, null, null, true)),
                "proposeClosure",
                "open.error.closure",
                1,
                3);
        assertThat(recommendations.happened()).isEmpty();
        assertThat(rows.rows()).isEmpty();
        assertThat(submit(report(Delivery.DONE_AWAITING_CHECK, null, null, false))
                        .refused())
                .isFalse();
    }

    @Test
    void theRecordOfAReportIsPublicButForWhoAcceptsTheRisk() {
        submit(report(Delivery.PAUSED, LATER, LATER, false));
        RecordEntry entry = reports.entries(List.of(about.id())).get(0);
        assertThat(entry.title()).isEqualTo("record.graded.SLIPPED");
        assertThat(entry.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(entry.lines())
                .filteredOn(line -> line.audience() != Audience.PUBLIC)
                .extracting(RecordEntry.Line::text)
                .containsExactly("risk");
        assertThat(entry.lines())
                .extracting(RecordEntry.Line::text)
                .containsExactly(
                        "So far",
                        "other",
                        "1 February 2027",
                        "paused",
                        "given up",
                        "risk",
                        "1 February 2027",
                        "slipped",
                        "evidence",
                        "case");
    }

    @Test
    void theTaskKnowsItsForm() {
        assertThat(review.task()).isEqualTo("review");
        assertThat(review.command()).isEqualTo(Review.Report.class);
    }
}
