package org.heed.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.heed.shared.event.Changed;

/** Each step moves the axes that it speaks of and no other, and its event holds what they were and are. */
class CaseStatusTest {
    private static final RecommendationEvent.ReplyWords REPLY =
            new RecommendationEvent.ReplyWords(null, null, null, null, null, null, null, null, null, "Yes");
    private static final RecommendationEvent.PanelView VIEW =
            new RecommendationEvent.PanelView("ESCALATE", "wanted", "minute", "note");
    private static final RecommendationEvent.ProgressWords PROGRESS =
            new RecommendationEvent.ProgressWords(null, null, null, null, null, null, null, "So far", null, null);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Provide
    Arbitrary<CaseStatus> statuses() {
        return Combinators.combine(
                        Arbitraries.of(Decision.class).injectNull(0.2),
                        Arbitraries.of(Delivery.class),
                        Arbitraries.of(Judgement.class),
                        Arbitraries.of(Grade.class).injectNull(0.2))
                .as(CaseStatus::new);
    }

    @Property
    void aReplySetsTheDecisionAndBeginsTheDelivery(@ForAll("statuses") CaseStatus before, @ForAll Decision reply) {
        CaseStatus.Step step = before.respond(reply, REPLY);
        Delivery now = reply == Decision.INFORMATION_PROVIDED ? Delivery.DONE_AWAITING_CHECK : Delivery.NOT_STARTED;
        assertThat(step.now()).isEqualTo(new CaseStatus(reply, now, before.judgement(), before.grade()));
        assertThat(step.event())
                .isEqualTo(new RecommendationEvent.Responded(
                        new Changed<>(before.decision(), reply), new Changed<>(before.delivery(), now), REPLY));
    }

    @Property
    void whatThePanelThinksIsItsJudgementAlone(@ForAll("statuses") CaseStatus before, @ForAll Judgement view) {
        CaseStatus.Step step = before.consider(view, VIEW);
        assertThat(step.now()).isEqualTo(judged(before, view));
        assertThat(step.event())
                .isEqualTo(new RecommendationEvent.Considered(new Changed<>(before.judgement(), view), null, VIEW));
    }

    @Property
    void whoWantsMoreSaysByWhen(@ForAll("statuses") CaseStatus before) {
        RecommendationEvent.NewDate date = new RecommendationEvent.NewDate(DAY.plusDays(9), DAY);
        CaseStatus.Step step = before.wantMore(date, VIEW);
        assertThat(step.now()).isEqualTo(judged(before, Judgement.MORE_WANTED));
        assertThat(step.event())
                .isEqualTo(new RecommendationEvent.Considered(
                        new Changed<>(before.judgement(), Judgement.MORE_WANTED), date, VIEW));
    }

    @Property
    void anAnswerToAnEscalationIsConsideredAnew(@ForAll("statuses") CaseStatus before) {
        CaseStatus.Step step = before.answerEscalation("Because");
        assertThat(step.now()).isEqualTo(judged(before, Judgement.NOT_YET_CONSIDERED));
        assertThat(step.event())
                .isEqualTo(new RecommendationEvent.EscalationAnswered(
                        new Changed<>(before.judgement(), Judgement.NOT_YET_CONSIDERED), "Because"));
    }

    @Property
    void aReportSetsDeliveryAndGrade(
            @ForAll("statuses") CaseStatus before, @ForAll Delivery delivery, @ForAll Grade grade) {
        CaseStatus.Step step = before.report(delivery, grade, PROGRESS);
        assertThat(step.now()).isEqualTo(new CaseStatus(before.decision(), delivery, before.judgement(), grade));
        assertThat(step.event())
                .isEqualTo(new RecommendationEvent.ProgressReported(
                        new Changed<>(before.delivery(), delivery), new Changed<>(before.grade(), grade), PROGRESS));
    }

    @Property
    void theWishToCloseKeepsWatching(@ForAll("statuses") CaseStatus before) {
        CaseStatus.Step step = before.considerClosing("s", VIEW);
        assertThat(step.now()).isEqualTo(judged(before, Judgement.KEEP_WATCHING));
        assertThat(step.event())
                .isEqualTo(new RecommendationEvent.ClosureProposed(
                        new Changed<>(before.judgement(), Judgement.KEEP_WATCHING), "s", VIEW));
    }

    @Property
    void aCheckFindsDoneOnlyWhatIsSaidToBeDone(@ForAll("statuses") CaseStatus before) {
        CaseStatus.Step step = before.checkClosure(true, "note");
        assertThat(step.now()).isEqualTo(delivered(before, found(before)));
        assertThat(step.event())
                .isEqualTo(new RecommendationEvent.ClosureChecked(
                        new Changed<>(before.delivery(), found(before)), "note"));
    }

    @Property
    void aCheckThatFindsItNotReadyTakesDoneBack(@ForAll("statuses") CaseStatus before) {
        CaseStatus.Step step = before.checkClosure(false, "missing");
        assertThat(step.now()).isEqualTo(delivered(before, taken(before)));
        assertThat(step.event())
                .isEqualTo(new RecommendationEvent.ClosureNotReady(
                        new Changed<>(before.delivery(), taken(before)), "missing"));
    }

    @Property
    void onlyAClosureAsDoneFindsItDone(@ForAll("statuses") CaseStatus before, @ForAll Judgement leftAs) {
        CaseStatus.Step step = before.approveClosure(leftAs, "said", "open");
        Delivery now = leftAs == Judgement.CLOSED_SATISFIED ? found(before) : before.delivery();
        assertThat(step.now()).isEqualTo(judged(delivered(before, now), leftAs));
        assertThat(step.event())
                .isEqualTo(new RecommendationEvent.ClosureApproved(
                        new Changed<>(before.judgement(), leftAs), now, "said", "open"));
    }

    @Property
    void aReturnedClosureIsWatchedAndNotDone(@ForAll("statuses") CaseStatus before) {
        CaseStatus.Step step = before.returnClosure("Show us");
        assertThat(step.now()).isEqualTo(judged(delivered(before, taken(before)), Judgement.KEEP_WATCHING));
        assertThat(step.event())
                .isEqualTo(new RecommendationEvent.ClosureReturned(
                        new Changed<>(before.judgement(), Judgement.KEEP_WATCHING), taken(before), "Show us"));
    }

    @Property
    void aReopenedOneBeginsAgainAndTellsHowItStood(@ForAll("statuses") CaseStatus before) {
        Deadline deadline = new Deadline(DAY.plusDays(9), DAY, "basis");
        CaseStatus.Step step = before.reopen("Not done", new ReplyRequest("s", "o", deadline));
        assertThat(step.now()).isEqualTo(CaseStatus.FIRST);
        assertThat(step.event())
                .isEqualTo(new RecommendationEvent.Reopened(
                        new Changed<>(before.decision(), null),
                        new Changed<>(before.delivery(), Delivery.NOT_STARTED),
                        new Changed<>(before.judgement(), Judgement.NOT_YET_CONSIDERED),
                        new Changed<>(before.grade(), null),
                        "Not done",
                        DAY.plusDays(9),
                        DAY));
    }

    @Example
    void oneThatWasNeverAssignedReopensWithoutDates() {
        RecommendationEvent.Reopened event = (RecommendationEvent.Reopened)
                CaseStatus.FIRST.reopen("Not done", ReplyRequest.NONE).event();
        assertThat(event.deadlineBefore()).isNull();
        assertThat(event.deadlineFirst()).isNull();
    }

    @Property
    void aWithdrawnOneNamesTheOtherWhereThereIsOne(@ForAll("statuses") CaseStatus before) {
        Changed<Judgement> judgement = new Changed<>(before.judgement(), Judgement.WITHDRAWN);
        CaseStatus.Step alone = before.withdraw(null, "Twice");
        assertThat(alone.now()).isEqualTo(judged(before, Judgement.WITHDRAWN));
        assertThat(alone.event()).isEqualTo(new RecommendationEvent.Withdrawn(judgement, null, "Twice"));
        CaseStatus.Step into = before.withdraw(new Reference("CLSP", 2026, 7), "Twice");
        assertThat(into.now()).isEqualTo(alone.now());
        assertThat(into.event()).isEqualTo(new RecommendationEvent.Withdrawn(judgement, "CLSP-2026/27-07", "Twice"));
    }

    @Property
    void onlyThreeJudgementsCloseAndTwoDecisionsRefuse(@ForAll Judgement judgement, @ForAll Decision decision) {
        assertThat(judgement.closes()).isEqualTo(judgement.name().startsWith("CLOSED"));
        assertThat(decision.refuses()).isEqualTo(decision.name().startsWith("NOT_"));
    }

    private static CaseStatus judged(CaseStatus before, Judgement view) {
        return new CaseStatus(before.decision(), before.delivery(), view, before.grade());
    }

    private static CaseStatus delivered(CaseStatus before, Delivery now) {
        return new CaseStatus(before.decision(), now, before.judgement(), before.grade());
    }

    private static Delivery found(CaseStatus before) {
        return before.delivery() == Delivery.DONE_AWAITING_CHECK ? Delivery.DONE : before.delivery();
    }

    private static Delivery taken(CaseStatus before) {
        return before.delivery().name().startsWith("DONE") ? Delivery.IN_PROGRESS : before.delivery();
    }
}
