package org.heed.recommendation;

import org.heed.shared.event.Changed;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands on its four axes, kept apart: decision, delivery, judgement and grade. Each step says where the case stands
 * after it, and what happened.
 */
record CaseStatus(@Nullable Decision decision, Delivery delivery, Judgement judgement, @Nullable Grade grade) {
    /** As on the first day. */
    static final CaseStatus FIRST = new CaseStatus(null, Delivery.NOT_STARTED, Judgement.NOT_YET_CONSIDERED, null);

    /** A step from one status to the next. */
    record Step(CaseStatus now, RecommendationEvent event) {}

    /** What was asked for may be given with the reply itself; it is then looked at like what is said to be done. */
    Step respond(Decision reply, RecommendationEvent.ReplyWords words) {
        boolean given = reply == Decision.INFORMATION_PROVIDED;
        CaseStatus now =
                new CaseStatus(reply, given ? Delivery.DONE_AWAITING_CHECK : Delivery.NOT_STARTED, judgement, grade);
        return new Step(now, new RecommendationEvent.Responded(new Changed<>(decision, reply), deliveryTo(now), words));
    }

    Step consider(Judgement view, RecommendationEvent.PanelView words) {
        CaseStatus now = judged(view);
        return new Step(now, new RecommendationEvent.Considered(judgementTo(now), null, words));
    }

    Step wantMore(RecommendationEvent.NewDate date, RecommendationEvent.PanelView words) {
        CaseStatus now = judged(Judgement.MORE_WANTED);
        return new Step(now, new RecommendationEvent.Considered(judgementTo(now), date, words));
    }

    Step answerEscalation(String answer) {
        CaseStatus now = judged(Judgement.NOT_YET_CONSIDERED);
        return new Step(now, new RecommendationEvent.EscalationAnswered(judgementTo(now), answer));
    }

    Step report(Delivery delivered, Grade graded, RecommendationEvent.ProgressWords words) {
        CaseStatus now = new CaseStatus(decision, delivered, judgement, graded);
        return new Step(
                now, new RecommendationEvent.ProgressReported(deliveryTo(now), new Changed<>(grade, graded), words));
    }

    Step considerClosing(String by, RecommendationEvent.PanelView words) {
        CaseStatus now = judged(Judgement.KEEP_WATCHING);
        return new Step(now, new RecommendationEvent.ClosureProposed(judgementTo(now), by, words));
    }

    Step checkClosure(boolean ready, @Nullable String note) {
        CaseStatus now = ready ? checked() : notDone();
        Changed<Delivery> looked = deliveryTo(now);
        return new Step(
                now,
                ready
                        ? new RecommendationEvent.ClosureChecked(looked, note)
                        : new RecommendationEvent.ClosureNotReady(looked, note));
    }

    Step approveClosure(Judgement leftAs, @Nullable String panelSaid, @Nullable String openBecause) {
        CaseStatus now = (leftAs == Judgement.CLOSED_SATISFIED ? checked() : this).judged(leftAs);
        return new Step(
                now, new RecommendationEvent.ClosureApproved(judgementTo(now), now.delivery, panelSaid, openBecause));
    }

    Step returnClosure(String reason) {
        CaseStatus now = notDone().judged(Judgement.KEEP_WATCHING);
        return new Step(now, new RecommendationEvent.ClosureReturned(judgementTo(now), now.delivery, reason));
    }

    /** All four begin again; how they stood, and by when a reply was asked for, is in the trail. */
    Step reopen(String reason, ReplyRequest asked) {
        return new Step(
                FIRST,
                new RecommendationEvent.Reopened(
                        new Changed<>(decision, null),
                        deliveryTo(FIRST),
                        judgementTo(FIRST),
                        new Changed<>(grade, null),
                        reason,
                        asked.date(),
                        asked.originalDate()));
    }

    Step withdraw(@Nullable Reference into, String reason) {
        CaseStatus now = judged(Judgement.WITHDRAWN);
        return new Step(
                now,
                new RecommendationEvent.Withdrawn(judgementTo(now), into == null ? null : into.toString(), reason));
    }

    private CaseStatus judged(Judgement view) {
        return new CaseStatus(decision, delivery, view, grade);
    }

    /** What was said to be done has been looked at. */
    private CaseStatus checked() {
        return delivered(delivery == Delivery.DONE_AWAITING_CHECK ? Delivery.DONE : delivery);
    }

    /** What was said, or even found, to be done has been looked at and is not, as with a part that the panel is not content with. */
    private CaseStatus notDone() {
        boolean done = delivery == Delivery.DONE_AWAITING_CHECK || delivery == Delivery.DONE;
        return delivered(done ? Delivery.IN_PROGRESS : delivery);
    }

    private CaseStatus delivered(Delivery now) {
        return new CaseStatus(decision, now, judgement, grade);
    }

    private Changed<Delivery> deliveryTo(CaseStatus now) {
        return new Changed<>(delivery, now.delivery);
    }

    private Changed<Judgement> judgementTo(CaseStatus now) {
        return new Changed<>(judgement, now.judgement);
    }
}
