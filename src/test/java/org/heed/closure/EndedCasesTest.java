package org.heed.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.recommendation.Refusals.allowed;
import static org.heed.recommendation.Refusals.asked;
import static org.heed.recommendation.Refusals.refused;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.process.Outcome;
import org.heed.process.ProcessVariables;
import org.heed.process.instance.CaseLifecycle;
import org.heed.recommendation.Deadline;
import org.heed.recommendation.Judgement;
import org.heed.recommendation.Persons;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.RecommendationEvent;
import org.heed.recommendation.RecommendationsInMemory;
import org.heed.recommendation.action.CaseAction;
import org.heed.recommendation.part.PanelRules;
import org.heed.recommendation.record.CaseLink;
import org.heed.recommendation.record.CaseLinks;
import org.heed.recommendation.record.RowsInMemory;
import org.heed.recommendation.register.EntryMade;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.event.Changed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases end outside the workflow, alone or into another, hang together, and are followed up again. */
class EndedCasesTest {
    private final RecommendationsInMemory recommendations = new RecommendationsInMemory();
    private final RowsInMemory rows = new RowsInMemory();
    private final CaseLinks links = mock(CaseLinks.class);
    private final CaseLifecycle course = mock(CaseLifecycle.class);
    private final PanelRules rules = mock(PanelRules.class);
    private final EndedCases ended = new EndedCases(recommendations, links, rows.changes(), course);
    private final Withdraw withdraw = new Withdraw(ended);
    private final Merge merge = new Merge(ended);
    private final Supersede supersede = new Supersede(ended);
    private final Relate relate = new Relate(links);
    private final Reopen reopen = new Reopen(recommendations, rows.changes(), course, rules);
    private final Recommendation about = recommendations.assigned(EntryMade.DUE);
    private final RegisterEntry entry = EntryMade.of(about).entry();
    private final RegisterEntry other = EntryMade.some().entry();

    @BeforeEach
    void today() {
        when(course.today()).thenReturn(EntryMade.DUE);
    }

    private CaseAction.Asked with(@Nullable RegisterEntry another) {
        return new CaseAction.Asked(entry, another, 0, Map.of("other", "CLSP-2026/27-09", "reason", "Twice"));
    }

    @Test
    void thePanelsOfficerKeepsTheCase() {
        for (CaseAction action : List.of(withdraw, merge, supersede, relate, reopen)) {
            assertThat(allowed(action, entry)).as(action.name()).containsExactly("scrutiny");
        }
        assertThat(allowed(relate, EntryMade.some().withheld().entry())).isEmpty();
        assertThat(List.of(withdraw.name(), merge.name(), supersede.name(), relate.name(), reopen.name()))
                .containsExactly("withdraw", "merge", "supersede", "relate", "reopen");
    }

    @Test
    void onlyAClosedCaseIsReopenedAndAnyIsRelated() {
        RegisterEntry closed = EntryMade.some().closed().entry();
        for (CaseAction action : List.of(withdraw, merge, supersede)) {
            assertThat(action.fits(entry)).isTrue();
            assertThat(action.fits(closed)).isFalse();
        }
        assertThat(reopen.fits(entry)).isFalse();
        assertThat(reopen.fits(closed)).isTrue();
        assertThat(relate.fits(closed)).isTrue();
    }

    @Test
    void theOtherCaseIsAskedForByTheSameQuestion() {
        for (CaseAction action : List.of(merge, supersede, relate)) {
            assertThat(action.otherCase()).contains("other");
        }
        assertThat(withdraw.otherCase()).isEmpty();
    }

    @Test
    void aWithdrawnCaseEndsWithItsReason() {
        assertThat(withdraw.perform(asked(entry, Map.of("reason", "Twice")), Persons.SCRUTINY)
                        .isEmpty())
                .isTrue();
        assertThat(about.isOpen()).isFalse();
        verify(course).end(about.id());
        assertThat(recommendations.happened().get(0))
                .isEqualTo(new RecommendationEvent.Withdrawn(
                        new Changed<>(Judgement.NOT_YET_CONSIDERED, Judgement.WITHDRAWN), null, "Twice"));
        assertThat(recommendations.actors()).containsExactly("scrutiny");
        assertThat(rows.rows())
                .extracting(RowsInMemory.Row::said)
                .containsExactly(Map.of("what", "WITHDRAWN", "reason", "Twice"));
        verifyNoInteractions(links);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MERGED_INTO", "SUPERSEDED_BY"})
    void aCaseGoesOnUnderAnother(CaseLink.Kind kind) {
        CaseAction action = kind == CaseLink.Kind.MERGED_INTO ? merge : supersede;
        assertThat(action.perform(with(other), Persons.SCRUTINY).isEmpty()).isTrue();
        verify(links).add(entry, kind, other, "Twice", Persons.SCRUTINY);
        verify(course).end(about.id());
        assertThat(about.isOpen()).isFalse();
        assertThat(recommendations.happened().get(0))
                .isEqualTo(new RecommendationEvent.Withdrawn(
                        new Changed<>(Judgement.NOT_YET_CONSIDERED, Judgement.WITHDRAWN), "CLSP-2026/27-01", "Twice"));
        assertThat(rows.rows())
                .extracting(RowsInMemory.Row::said)
                .containsExactly(Map.of(
                        "what", "WITHDRAWN",
                        "becomes", "CLSP-2026/27-01",
                        "reason", "Twice",
                        "other", other.id()));
    }

    @Test
    void noCaseGoesOnUnderOneThatIsUnknownOrClosed() {
        for (CaseAction action : List.of(merge, supersede)) {
            refused(action.perform(with(null), Persons.SCRUTINY), "other", "link.error.none", "CLSP-2026/27-09");
            refused(
                    action.perform(with(EntryMade.some().closed().entry()), Persons.SCRUTINY),
                    "other",
                    "link.error.closed",
                    "CLSP-2026/27-09");
        }
        assertThat(about.isOpen()).isTrue();
        verify(links, never()).add(any(), any(), any(), any(), any());
    }

    @Test
    void casesAreRelatedOnceInEitherDirection() {
        refused(relate.perform(with(null), Persons.SCRUTINY), "other", "link.error.none", "CLSP-2026/27-09");
        assertThat(relate.perform(with(other), Persons.SCRUTINY).isEmpty()).isTrue();
        verify(links).add(entry, CaseLink.Kind.RELATED_TO, other, "Twice", Persons.SCRUTINY);
        when(links.of(entry.id()))
                .thenReturn(List.of(new CaseLink(other.id(), CaseLink.Kind.RELATED_TO, entry.id(), "Because")));
        refused(relate.perform(with(other), Persons.SCRUTINY), "other", "link.error.already", "CLSP-2026/27-09");
        when(links.of(entry.id()))
                .thenReturn(List.of(
                        new CaseLink(entry.id(), CaseLink.Kind.MERGED_INTO, other.id(), "Because"),
                        new CaseLink(entry.id(), CaseLink.Kind.RELATED_TO, UUID.randomUUID(), "Because")));
        assertThat(relate.perform(with(other), Persons.SCRUTINY).isEmpty()).isTrue();
    }

    @Test
    void aCaseHasAHundredLinksAtMost() {
        List<CaseLink> full = Collections.nCopies(
                100, new CaseLink(UUID.randomUUID(), CaseLink.Kind.RELATED_TO, UUID.randomUUID(), "Because"));
        when(links.of(entry.id())).thenReturn(full);
        refused(relate.perform(with(other), Persons.SCRUTINY), "other", "link.error.tooMany", 100);
        when(links.of(entry.id())).thenReturn(full.subList(0, 99));
        when(links.of(other.id())).thenReturn(full);
        refused(relate.perform(with(other), Persons.SCRUTINY), "other", "link.error.tooMany", 100);
        when(links.of(other.id())).thenReturn(full.subList(0, 99));
        assertThat(relate.perform(with(other), Persons.SCRUTINY).isEmpty()).isTrue();
    }

    private void reopen(@Nullable Deadline deadline, boolean signsOff) {
        about.withdraw(EntryMade.DUE, null, "Twice");
        recommendations.save(about, "scrutiny");
        recommendations.happened().clear();
        when(rules.signsOff("p")).thenReturn(signsOff);
        RegisterEntry closed = EntryMade.of(about).closed().replyBy(deadline).entry();
        assertThat(reopen.perform(asked(closed, Map.of("reason", "Not done")), Persons.SCRUTINY)
                        .isEmpty())
                .isTrue();
        verify(course)
                .beginAgain(
                        about.id(),
                        Outcome.of(ProcessVariables.PANEL, "p")
                                .and(ProcessVariables.KIND, "RECOMMENDATION")
                                .and(ProcessVariables.PANEL_SIGNS_OFF, signsOff));
        assertThat(about.isOpen()).isTrue();
        assertThat(recommendations.happened()).singleElement().isInstanceOf(RecommendationEvent.Reopened.class);
    }

    @Test
    void aReopenedCaseTellsBothItsDates() {
        reopen(new Deadline(EntryMade.DUE, EntryMade.DUE.minusDays(31), "basis"), true);
        assertThat(rows.rows().get(0).said())
                .isEqualTo(Map.of(
                        "what", "REOPENED", "was", "1 August 2026", "becomes", "1 July 2026", "reason", "Not done"));
    }

    @Test
    void aDateThatNeverMovedIsToldOnce() {
        reopen(new Deadline(EntryMade.DUE, EntryMade.DUE, "basis"), false);
        assertThat(rows.rows().get(0).said())
                .isEqualTo(Map.of("what", "REOPENED", "was", "1 August 2026", "reason", "Not done"));
    }

    @Test
    void aCaseThatWasNeverAssignedTellsNoDate() {
        reopen(null, false);
        assertThat(rows.rows().get(0).said()).isEqualTo(Map.of("what", "REOPENED", "reason", "Not done"));
    }
}
