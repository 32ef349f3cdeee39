package org.heed.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.recommendation.Refusals.refused;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.heed.process.Outcome;
import org.heed.process.ProcessVariables;
import org.heed.recommendation.Delivery;
import org.heed.recommendation.Persons;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.RecommendationEvent;
import org.heed.recommendation.RecommendationsInMemory;
import org.heed.recommendation.part.Unfinished;
import org.heed.recommendation.record.Audience;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.record.RowsInMemory;
import org.heed.shared.event.Changed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the check of a proposed closure finds, and who reads of it. */
class ClosureChecksTest {
    private final RecommendationsInMemory recommendations = new RecommendationsInMemory();
    private final RowsInMemory rows = new RowsInMemory();
    private final ClosureSteps steps = new ClosureSteps(rows);
    private final Unfinished unfinished = mock(Unfinished.class);
    private final CheckClosure check = new CheckClosure(recommendations, steps, unfinished);
    private final Recommendation about = recommendations.proposed(LocalDate.of(2026, 6, 1), "o");

    @BeforeEach
    void nothingIsHeld() {
        when(unfinished.heldClosure(any())).thenReturn(Optional.empty());
    }

    private Outcome submit(CheckClosure.Result result) {
        return check.submit(about.id(), new CheckClosure.Check(result, "missing", "note"), Persons.SCRUTINY);
    }

    @Test
    void whatIsReadyGoesToTheChairWithANote() {
        assertThat(submit(CheckClosure.Result.READY).facts())
                .isEqualTo(Map.of(ProcessVariables.CLOSURE_READY, true, ProcessVariables.CLOSURE_RETURNED, false));
        assertThat(recommendations.happened())
                .containsExactly(new RecommendationEvent.ClosureChecked(
                        new Changed<>(Delivery.DONE_AWAITING_CHECK, Delivery.DONE), "note"));
        assertThat(recommendations.actors()).containsExactly("scrutiny");
        assertThat(rows.rows())
                .extracting(RowsInMemory.Row::said)
                .containsExactly(Map.of("result", "READY", "words", "note"));
    }

    @Test
    void whatIsNotReadyGoesBackWithWhatIsMissing() {
        when(unfinished.heldClosure(about.id())).thenReturn(Optional.of(new Unfinished.Count(1, 5)));
        assertThat(submit(CheckClosure.Result.NOT_YET).facts())
                .isEqualTo(Map.of(ProcessVariables.CLOSURE_READY, false, ProcessVariables.CLOSURE_RETURNED, true));
        assertThat(recommendations.happened())
                .containsExactly(new RecommendationEvent.ClosureNotReady(
                        new Changed<>(Delivery.DONE_AWAITING_CHECK, Delivery.IN_PROGRESS), "missing"));
        assertThat(rows.rows())
                .extracting(RowsInMemory.Row::said)
                .containsExactly(Map.of("result", "NOT_YET", "words", "missing"));
    }

    @Test
    void nothingIsReadyWhileThePanelWantsSomethingDone() {
        when(unfinished.heldClosure(about.id())).thenReturn(Optional.of(new Unfinished.Count(1, 5)));
        refused(submit(CheckClosure.Result.READY), "result", "open.error.closure", 5, 1);
        assertThat(recommendations.happened()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"READY, COUNCIL", "APPROVED, COUNCIL", "NOT_YET, PANEL", "RETURNED, PANEL"})
    void thePanelReadsWhyAClosureWentBack(String result, Audience audience) {
        RecordEntry entry = RowsInMemory.shown(
                steps, rows, "closure_step", Map.of("result", result, "words", "words", "open_because", "open"));
        assertThat(entry.title()).isEqualTo("record.closure." + result);
        assertThat(entry.audience()).isEqualTo(audience);
        assertThat(entry.lines()).extracting(RecordEntry.Line::text).containsExactly("words", "open");
    }

    @Test
    void theTaskKnowsItsForm() {
        assertThat(check.task()).isEqualTo("checkClosure");
        assertThat(check.command()).isEqualTo(CheckClosure.Check.class);
    }
}
