package org.heed.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.recommendation.Refusals.allowed;
import static org.heed.recommendation.Refusals.asked;
import static org.heed.recommendation.Refusals.refused;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.process.instance.CaseLifecycle;
import org.heed.recommendation.Persons;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.RecommendationEvent;
import org.heed.recommendation.RecommendationsInMemory;
import org.heed.recommendation.Stage;
import org.heed.recommendation.record.RowsInMemory;
import org.heed.recommendation.record.TimeAsked;
import org.heed.recommendation.register.EntryMade;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.Notice;
import org.heed.shared.event.Changed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service asks for more time; the panel's people give it or do not, and whoever waits for the answer is told. */
class MoreTimeTest {
    private static final LocalDate TODAY = EntryMade.DUE.plusDays(5);
    private static final LocalDate UNTIL = EntryMade.DUE.plusDays(30);

    private final RecommendationsInMemory recommendations = new RecommendationsInMemory();
    private final RowsInMemory rows = new RowsInMemory();
    private final TimeAsked time = mock(TimeAsked.class);
    private final CaseLifecycle course = mock(CaseLifecycle.class);
    private final List<Object> told = new ArrayList<>();
    private final AskMoreTime ask = new AskMoreTime(
            time,
            recommendations,
            told::add,
            Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    private final RefuseTime refuse = new RefuseTime(time, rows.changes(), recommendations, told::add);
    private final Extend extend = new Extend(course, rows.changes(), recommendations, time, told::add);
    private final Recommendation about = recommendations.assigned(EntryMade.DUE);
    private final RegisterEntry entry = EntryMade.of(about).entry();

    @BeforeEach
    void today() {
        when(course.today()).thenReturn(TODAY);
    }

    private void isWanted() {
        when(time.of(entry.id())).thenReturn(Optional.of(new TimeAsked.Ask(entry.id(), "o", UNTIL, "Illness")));
        when(time.words(entry.id())).thenReturn("31 August 2026: Illness");
    }

    @Test
    void theServiceAsksAndThePanelsPeopleAnswer() {
        assertThat(allowed(ask, entry)).containsExactly("o");
        assertThat(allowed(extend, entry)).containsExactly("scrutiny", "chair");
        assertThat(allowed(refuse, entry)).containsExactly("scrutiny", "chair");
        assertThat(allowed(ask, EntryMade.some().withheld().entry())).isEmpty();
        assertThat(List.of(ask.name(), extend.name(), refuse.name()))
                .containsExactly("askMoreTime", "extend", "refuseTime");
    }

    @Test
    void isAskedForOnceWhileTheReplyIsDue() {
        assertThat(ask.fits(entry)).isTrue();
        assertThat(ask.fits(EntryMade.some().at(Stage.SIGN_OFF).entry())).isFalse();
        assertThat(ask.fits(EntryMade.some().closed().at(Stage.RESPONSE).entry()))
                .isFalse();
        isWanted();
        assertThat(ask.fits(entry)).isFalse();
    }

    @Test
    void isGivenWhileTheReplyIsDueAndRefusedWhereItWasAskedFor() {
        assertThat(extend.fits(entry)).isTrue();
        assertThat(extend.fits(EntryMade.some().at(Stage.SIGN_OFF).entry())).isFalse();
        assertThat(extend.fits(EntryMade.some().closed().at(Stage.RESPONSE).entry()))
                .isFalse();
        assertThat(refuse.fits(entry)).isFalse();
        isWanted();
        assertThat(refuse.fits(entry)).isTrue();
    }

    @Test
    void whatWasAskedForIsSuggested() {
        assertThat(extend.suggested(entry)).isEmpty();
        isWanted();
        assertThat(extend.suggested(entry)).isEqualTo(Map.of("until", "2026-08-31"));
        assertThat(extend.subject(entry, 0)).isEqualTo("31 August 2026: Illness");
        assertThat(refuse.subject(entry, 0)).isEqualTo("31 August 2026: Illness");
    }

    @Test
    void moreTimeEndsAfterTheDayThatIsSetAndNotBeforeToday() {
        for (LocalDate until : List.of(EntryMade.DUE, EntryMade.DUE.plusDays(1), TODAY.minusDays(1))) {
            Map<String, Object> values = Map.of("until", until, "reason", "Illness", "agreedBy", "chair");
            refused(
                    ask.perform(asked(entry, values), Persons.OFFICER),
                    "until",
                    "extend.error.earlier",
                    "1 August 2026");
            refused(
                    extend.perform(asked(entry, values), Persons.CHAIR),
                    "until",
                    "extend.error.earlier",
                    "1 August 2026");
        }
        LocalDate ahead = TODAY.plusDays(20);
        Map<String, Object> same = Map.of("until", ahead);
        RegisterEntry later = EntryMade.of(about).due(ahead).entry();
        refused(ask.perform(asked(later, same), Persons.OFFICER), "until", "extend.error.earlier", "26 August 2026");
        refused(extend.perform(asked(later, same), Persons.CHAIR), "until", "extend.error.earlier", "26 August 2026");
        assertThat(recommendations.happened()).isEmpty();
        assertThat(told).isEmpty();
        assertThat(rows.rows()).isEmpty();
    }

    @Test
    void whoAsksTellsTheOfficerAndTheChairOfThePanel() {
        assertThat(ask.perform(asked(entry, Map.of("until", TODAY, "reason", "Illness")), Persons.OFFICER)
                        .isEmpty())
                .isTrue();
        verify(time).ask(entry, TODAY, "Illness", Persons.OFFICER);
        assertThat(recommendations.happened()).containsExactly(new AskMoreTime.TimeAskedFor(TODAY, "Illness"));
        assertThat(told)
                .containsExactly(Notice.of(
                        entry.id(), "moreTime.asked", List.of("scrutiny", "chair"), "6 August 2026: Illness", "o"));
    }

    @Test
    void moreTimeMovesTheDayTheReminderAndTheLedger() {
        Map<String, Object> values = Map.of("until", UNTIL, "reason", "Illness", "agreedBy", "The chair");
        assertThat(extend.perform(asked(entry, values), Persons.SCRUTINY).isEmpty())
                .isTrue();
        assertThat(recommendations.happened())
                .containsExactly(new RecommendationEvent.Extended(
                        new Changed<>(EntryMade.DUE, UNTIL),
                        RecommendationEvent.Extension.agreed("The chair", "Illness")));
        assertThat(recommendations.actors()).containsExactly("scrutiny");
        verify(course).replyBy(about.id(), UNTIL, UNTIL.minusDays(7));
        assertThat(rows.rows())
                .extracting(RowsInMemory.Row::said)
                .containsExactly(Map.of(
                        "what", "EXTENDED",
                        "was", "1 August 2026",
                        "becomes", "31 August 2026",
                        "reason", "Illness",
                        "agreed_by", "The chair"));
        assertThat(told)
                .containsExactly(
                        Notice.of(entry.id(), "moreTime.given", List.of("leadOfficer"), "Illness", "scrutiny"));
    }

    @Test
    void aRefusalLeavesTheDay() {
        assertThat(refuse.perform(asked(entry, Map.of("reason", "Too late")), Persons.CHAIR)
                        .isEmpty())
                .isTrue();
        assertThat(recommendations.happened()).containsExactly(new RefuseTime.TimeRefused("Too late"));
        assertThat(rows.rows())
                .extracting(RowsInMemory.Row::said)
                .containsExactly(Map.of("what", "TIME_REFUSED", "was", "1 August 2026", "reason", "Too late"));
        assertThat(told)
                .containsExactly(
                        Notice.of(entry.id(), "moreTime.refused", List.of("leadOfficer"), "Too late", "chair"));
        verifyNoMoreInteractions(course);
    }

    @Test
    void thePageOfTheCaseShowsWhatIsAskedForToWhoeverMayReadIt() {
        MoreTimeWanted part = new MoreTimeWanted(time, refuse);
        assertThat(part.template()).isEqualTo("parts/more-time");
        assertThat(part.content(entry, Persons.CHAIR)).isEqualTo(new MoreTimeWanted.Wanted(entry, null, false));
        isWanted();
        TimeAsked.Ask wanted = time.of(entry.id()).orElseThrow();
        assertThat(part.content(entry, Persons.CHAIR)).isEqualTo(new MoreTimeWanted.Wanted(entry, wanted, true));
        assertThat(part.content(entry, Persons.OFFICER)).isEqualTo(new MoreTimeWanted.Wanted(entry, wanted, false));
        when(time.of(any())).thenReturn(Optional.of(wanted));
        RegisterEntry withheld = EntryMade.some().withheld().entry();
        assertThat(part.content(withheld, Persons.CHAIR)).isEqualTo(new MoreTimeWanted.Wanted(withheld, null, false));
    }
}
