package org.heed.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.heed.shared.RuleViolation;
import org.heed.shared.event.Changed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of a recommendation, and what its events hold. */
class RecommendationTest {
    private static final LocalDate DUE = LocalDate.of(2026, 6, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 7, 1);
    private static final RecommendationEvent.PanelView VIEW =
            new RecommendationEvent.PanelView("MORE_WANTED", "wanted", "minute", "note");

    private final RecommendationsInMemory cases = new RecommendationsInMemory();
    private final Recommendation made = cases.assigned(DUE);

    private static void refuses(ThrowingCallable step, String code, Object argument) {
        assertThatThrownBy(step).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.arguments()).containsExactly(argument);
        });
    }

    @Test
    void beginsWithItsWordingAndTheDayOfTheMeeting() {
        Recommendation first = Recommendation.register(
                new Reference("CLSP", 2026, 1), made.origin(), Kind.UNDERTAKING, "That it is done.");
        RecommendationEvent registered = new RecommendationEvent.Registered(
                "CLSP-2026/27-01", Kind.UNDERTAKING, "That it is done.", RecommendationsInMemory.HELD_ON);
        assertThat(first.takeEvents()).containsExactly(registered);
        assertThat(registered.newWording()).isEqualTo("That it is done.");
        assertThat(first.takeEvents()).isEmpty();
        assertThat(first.isOpen()).isTrue();
        assertThat(first.isDueBefore(LocalDate.MAX)).isFalse();
        assertThat(first.reference()).isEqualTo(new Reference("CLSP", 2026, 1));
        assertThat(first.scope().service()).isNull();
        assertThat(first.id()).isNotEqualTo(made.id());
    }

    @Test
    void withdrawnBeforeItsAssignmentItIsClosedLikeAnother() {
        Recommendation never = cases.registered();
        never.withdraw(DUE, null, "Made in error");
        RecommendationEvent.Extension agreed = RecommendationEvent.Extension.agreed("The chair", "Because");
        assertThatThrownBy(() -> never.extend(LATER, agreed))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                        .isEqualTo("rule.closed"));
        assertThatThrownBy(
                        () -> never.wantMore(LATER, new RecommendationEvent.PanelView("MORE_WANTED", null, null, null)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void isDueBeforeTheDayAfterAndNotBeforeItsOwn() {
        assertThat(made.isDueBefore(DUE)).isFalse();
        assertThat(made.isDueBefore(DUE.plusDays(1))).isTrue();
    }

    @Test
    void anAssignmentTellsByWhenTheReplyWasDueBefore() {
        Deadline again = new Deadline(LATER, LATER, "again");
        RecommendationEvent.Terms terms = new RecommendationEvent.Terms(DUE, null, false);
        assertThat(cases.registered().assign("s", "o", again, terms)).isNull();
        assertThat(made.assign("t", "e", again, terms)).isEqualTo(DUE);
        assertThat(made.scope().service()).isEqualTo("t");
    }

    @Test
    void moreTimeTellsByWhenTheReplyWasDueBefore() {
        RecommendationEvent.Extension words = RecommendationEvent.Extension.agreed("chair", "Illness");
        assertThat(made.extend(LATER, words)).isEqualTo(DUE);
        assertThat(made.isDueBefore(LATER)).isFalse();
        assertThat(made.takeEvents())
                .containsExactly(new RecommendationEvent.Extended(new Changed<>(DUE, LATER), words));
    }

    @Test
    void whoWantsMoreMovesTheDay() {
        assertThat(made.wantMore(LATER, VIEW)).isEqualTo(DUE);
        assertThat(made.isDueBefore(LATER)).isFalse();
        assertThat(made.takeEvents())
                .containsExactly(new RecommendationEvent.Considered(
                        new Changed<>(Judgement.NOT_YET_CONSIDERED, Judgement.MORE_WANTED),
                        new RecommendationEvent.NewDate(LATER, DUE),
                        VIEW));
    }

    @Test
    void isHandedOverOnlyByWhoLeads() {
        refuses(() -> made.handOver("e", "f", "Left"), "rule.ledByAnother", "CLSP-2026/27-01");
        assertThat(made.takeEvents()).isEmpty();
        made.handOver("o", "e", "Left");
        made.handOver("e", "f", "Left too");
        assertThat(made.takeEvents())
                .containsExactly(
                        new RecommendationEvent.HandedOver(new Changed<>("o", "e"), "Left"),
                        new RecommendationEvent.HandedOver(new Changed<>("e", "f"), "Left too"));
    }

    @Test
    void aDeclinedOneIsLedByNobody() {
        made.decline("Not ours");
        refuses(() -> made.handOver("o", "e", "Left"), "rule.ledByAnother", "CLSP-2026/27-01");
    }

    @Test
    void aSignatureAndItsRefusalAreTold() {
        made.signOff(true, "note");
        made.signOff(false, "reason");
        assertThat(made.takeEvents())
                .containsExactly(
                        new RecommendationEvent.SignedOff("note"), new RecommendationEvent.NotSignedOff("reason"));
    }

    @ParameterizedTest
    @EnumSource
    void offersAnAlternativeWhereTheLastReplyDoes(Decision decision) {
        made.respond(
                decision,
                new RecommendationEvent.ReplyWords(null, null, null, null, null, null, "other", null, null, "Yes"));
        assertThat(made.offersAlternative()).isEqualTo(decision == Decision.ALTERNATIVE_OFFERED);
    }

    @Test
    void nobodyApprovesOrReturnsAnOwnProposal() {
        made.proposeClosure("o");
        assertThat(made.takeEvents()).containsExactly(new RecommendationEvent.ClosureProposed(null, "o", null));
        refuses(
                () -> made.approveClosure(Judgement.CLOSED_SATISFIED, "o", LATER, null, null),
                "rule.ownProposal",
                "CLSP-2026/27-01");
        refuses(() -> made.returnClosure("o", "Show us"), "rule.ownProposal", "CLSP-2026/27-01");
        assertThat(made.isOpen()).isTrue();
        assertThat(made.takeEvents()).isEmpty();
    }

    @Test
    void whoRecordsTheWishToCloseProposesTheClosure() {
        made.considerClosing("s", VIEW);
        refuses(
                () -> made.approveClosure(Judgement.CLOSED_SATISFIED, "s", LATER, null, null),
                "rule.ownProposal",
                "CLSP-2026/27-01");
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_YET_CONSIDERED", "KEEP_WATCHING", "MORE_WANTED", "ESCALATED", "WITHDRAWN"})
    void isClosedByAClosingJudgementAlone(Judgement judgement) {
        made.proposeClosure("o");
        refuses(
                () -> made.approveClosure(judgement, "chair", LATER, null, null),
                "rule.notAClosingJudgement",
                judgement);
        assertThat(made.isOpen()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED_SATISFIED", "CLOSED_NOT_DONE_ACCEPTED", "CLOSED_NOT_DONE_OBJECTED"})
    void aClosureTellsWhatThePanelSaid(Judgement judgement) {
        made.approveClosure(judgement, "chair", LATER, "said", "open");
        assertThat(Stored.closure(made)).isEqualTo(new Closure(null, LATER));
        assertThat(made.isOpen()).isFalse();
        assertThat(made.takeEvents())
                .containsExactly(new RecommendationEvent.ClosureApproved(
                        new Changed<>(Judgement.NOT_YET_CONSIDERED, judgement), Delivery.NOT_STARTED, "said", "open"));
    }

    @Test
    void onlyAClosedOneIsReopened() {
        refuses(() -> made.reopen("Not done"), "rule.notClosed", "CLSP-2026/27-01");
        assertThat(made.takeEvents()).isEmpty();
    }

    @Test
    void aReopenedOneHasADateOfItsOwnAndNoProposal() {
        made.proposeClosure("o");
        made.extend(LATER, RecommendationEvent.Extension.agreed("chair", "Illness"));
        made.approveClosure(Judgement.CLOSED_SATISFIED, "chair", LATER, null, null);
        made.takeEvents();
        made.reopen("Not done");
        RecommendationEvent.Reopened event =
                (RecommendationEvent.Reopened) made.takeEvents().get(0);
        assertThat(event.deadlineBefore()).isEqualTo(LATER);
        assertThat(event.deadlineFirst()).isEqualTo(DUE);
        assertThat(made.isDueBefore(LocalDate.MAX)).isFalse();
        made.approveClosure(Judgement.CLOSED_SATISFIED, "o", LATER, null, null);
        assertThat(made.isOpen()).isFalse();
    }

    @Test
    void aClosedOneIsClosedToWhoProposedItToo() {
        made.proposeClosure("o");
        made.approveClosure(Judgement.CLOSED_SATISFIED, "chair", LATER, null, null);
        refuses(
                () -> made.approveClosure(Judgement.CLOSED_SATISFIED, "o", LATER, null, null),
                "rule.closed",
                "CLSP-2026/27-01");
        refuses(() -> made.returnClosure("o", "Show us"), "rule.closed", "CLSP-2026/27-01");
    }

    @Test
    void whoProposedStaysOnTheRecordAfterTheClosure() {
        made.proposeClosure("o");
        made.approveClosure(Judgement.CLOSED_SATISFIED, "chair", LATER, null, null);
        assertThat(Stored.closure(made)).isEqualTo(new Closure("o", LATER));
    }

    @Test
    void aWithdrawnOneIsClosedAtOnce() {
        made.enter(Stage.RESPONSE, DUE);
        made.takeEvents();
        made.withdraw(LATER, null, "Twice");
        assertThat(made.isOpen()).isFalse();
        assertThat(made.takeEvents())
                .containsExactly(
                        new RecommendationEvent.Withdrawn(
                                new Changed<>(Judgement.NOT_YET_CONSIDERED, Judgement.WITHDRAWN), null, "Twice"),
                        new RecommendationEvent.StageEntered(new Changed<>(Stage.RESPONSE, Stage.CLOSED), null));
    }

    @Test
    void aStageIsEnteredOnceOrByAnotherDay() {
        made.enter(Stage.RESPONSE, DUE);
        made.enter(Stage.RESPONSE, DUE);
        made.enter(Stage.RESPONSE, LATER);
        made.enter(Stage.SIGN_OFF, LATER);
        assertThat(made.takeEvents())
                .containsExactly(
                        new RecommendationEvent.StageEntered(new Changed<>(Stage.REGISTERED, Stage.RESPONSE), DUE),
                        new RecommendationEvent.StageEntered(new Changed<>(Stage.RESPONSE, Stage.RESPONSE), LATER),
                        new RecommendationEvent.StageEntered(new Changed<>(Stage.RESPONSE, Stage.SIGN_OFF), LATER));
    }
}
