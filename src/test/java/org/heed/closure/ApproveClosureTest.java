package org.heed.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heed.recommendation.Refusals.refused;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.identity.CaseScope;
import org.heed.process.Outcome;
import org.heed.process.ProcessVariables;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.Delivery;
import org.heed.recommendation.Judgement;
import org.heed.recommendation.Persons;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.RecommendationEvent;
import org.heed.recommendation.RecommendationsInMemory;
import org.heed.recommendation.part.Parts;
import org.heed.recommendation.part.Unfinished;
import org.heed.recommendation.record.RowsInMemory;
import org.heed.shared.RuleViolation;
import org.heed.shared.event.Changed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the chair rules on a closure, and what must be said where something is open. */
class ApproveClosureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private final RecommendationsInMemory recommendations = new RecommendationsInMemory();
    private final RowsInMemory rows = new RowsInMemory();
    private final Unfinished unfinished = mock(Unfinished.class);
    private final OpenTasks tasks = mock(OpenTasks.class);
    private final Parts parts = mock(Parts.class);
    private final ApproveClosure approve = new ApproveClosure(
            recommendations,
            new ClosureSteps(rows),
            new StillOpen(unfinished, tasks),
            parts,
            Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    private final Recommendation about = recommendations.proposed(LocalDate.of(2026, 6, 1), "o");

    @BeforeEach
    void nothingIsOpen() {
        when(unfinished.of(any())).thenReturn(new Unfinished.Count(0, 0));
        when(tasks.ofCase(any())).thenReturn(List.of());
    }

    private static ApproveClosure.Ruling approved(
            Judgement judgement, @Nullable String said, @Nullable String openBecause) {
        return new ApproveClosure.Ruling(ApproveClosure.Result.APPROVE, judgement, said, openBecause, null);
    }

    private Outcome submit(ApproveClosure.Ruling ruling) {
        return approve.submit(about.id(), ruling, Persons.CHAIR);
    }

    private OpenTask task(String key) {
        return new OpenTask(
                key,
                about.id(),
                "CLSP-2026/27-01",
                key,
                key,
                Set.of(),
                new CaseScope("p", "s"),
                null,
                Set.of(),
                null,
                Instant.EPOCH,
                null);
    }

    @Test
    void aCaseIsClosedAsDone() {
        assertThat(submit(approved(Judgement.CLOSED_SATISFIED, null, null)).facts())
                .isEqualTo(Map.of(ProcessVariables.CLOSURE_APPROVED, true, ProcessVariables.CLOSURE_RETURNED, false));
        assertThat(about.isOpen()).isFalse();
        assertThat(recommendations.happened())
                .containsExactly(new RecommendationEvent.ClosureApproved(
                        new Changed<>(Judgement.NOT_YET_CONSIDERED, Judgement.CLOSED_SATISFIED),
                        Delivery.DONE,
                        null,
                        null));
        assertThat(recommendations.actors()).containsExactly("chair");
        verify(parts).checked(about.id(), Persons.CHAIR);
        assertThat(rows.rows()).extracting(RowsInMemory.Row::said).containsExactly(Map.of("result", "APPROVED"));
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED_NOT_DONE_ACCEPTED", "CLOSED_NOT_DONE_OBJECTED"})
    void whatIsNotDoneIsClosedWithWhatThePanelSays(Judgement judgement) {
        refused(submit(approved(judgement, null, null)), "panelSaid", "closure.error.panelSaid");
        assertThat(about.isOpen()).isTrue();
        assertThat(submit(approved(judgement, "A pity", "Let be")).refused()).isFalse();
        assertThat(about.isOpen()).isFalse();
        verify(parts, never()).checked(any(), any());
        assertThat(rows.rows())
                .extracting(RowsInMemory.Row::said)
                .containsExactly(Map.of("result", "APPROVED", "words", "A pity", "open_because", "Let be"));
    }

    @Test
    void aReturnedClosureSaysWhyAndLeavesTheCaseOpen() {
        ApproveClosure.Ruling returned = new ApproveClosure.Ruling(
                ApproveClosure.Result.RETURN, Judgement.CLOSED_SATISFIED, "said", "open", "Show us");
        when(unfinished.of(about.id())).thenReturn(new Unfinished.Count(1, 1));
        assertThat(submit(returned).facts())
                .isEqualTo(Map.of(ProcessVariables.CLOSURE_APPROVED, false, ProcessVariables.CLOSURE_RETURNED, true));
        assertThat(about.isOpen()).isTrue();
        assertThat(recommendations.happened())
                .containsExactly(new RecommendationEvent.ClosureReturned(
                        new Changed<>(Judgement.NOT_YET_CONSIDERED, Judgement.KEEP_WATCHING),
                        Delivery.IN_PROGRESS,
                        "Show us"));
        verify(parts, never()).checked(any(), any());
        assertThat(rows.rows())
                .extracting(RowsInMemory.Row::said)
                .containsExactly(Map.of("result", "RETURNED", "words", "Show us"));
    }

    @Test
    void nobodyRulesOnAnOwnProposal() {
        assertThatThrownBy(() ->
                        approve.submit(about.id(), approved(Judgement.CLOSED_SATISFIED, null, null), Persons.OFFICER))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("rule.ownProposal");
        assertThat(rows.rows()).isEmpty();
        assertThat(recommendations.happened()).isEmpty();
    }

    @Test
    void nothingIsClosedWithSomethingOpenUnlessItIsSaidWhy() {
        when(unfinished.of(about.id())).thenReturn(new Unfinished.Count(2, 1));
        OpenTask ruling = task("approveClosure");
        when(tasks.ofCase(about.id())).thenReturn(List.of(task("another"), ruling));
        when(tasks.asks(ruling, "openBecause")).thenReturn(true);
        refused(submit(approved(Judgement.CLOSED_SATISFIED, "said", null)), "openBecause", "closure.error.open", 2, 1);
        assertThat(about.isOpen()).isTrue();
        assertThat(submit(approved(Judgement.CLOSED_SATISFIED, null, "Let be")).refused())
                .isFalse();
    }

    @Test
    void whereTheFormDoesNotAskWhyThePanelsWordsAreTheReason() {
        when(unfinished.of(about.id())).thenReturn(new Unfinished.Count(0, 1));
        OpenTask another = task("another");
        when(tasks.ofCase(about.id())).thenReturn(List.of(another, task("approveClosure")));
        when(tasks.asks(another, "openBecause")).thenReturn(true);
        refused(submit(approved(Judgement.CLOSED_SATISFIED, null, null)), "panelSaid", "closure.error.open", 0, 1);
        assertThat(submit(approved(Judgement.CLOSED_SATISFIED, "said", null)).refused())
                .isFalse();
    }

    @Test
    void theTaskKnowsItsForm() {
        assertThat(approve.task()).isEqualTo("approveClosure");
        assertThat(approve.command()).isEqualTo(ApproveClosure.Ruling.class);
    }
}
