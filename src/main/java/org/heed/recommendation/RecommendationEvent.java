package org.heed.recommendation;

import java.time.LocalDate;
import org.heed.shared.event.Changed;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.jspecify.annotations.Nullable;

/** What can happen to a recommendation itself, and what its trail keeps of it. */
public sealed interface RecommendationEvent extends Event {
    /** The wording from now on, where the event sets one. */
    default @Nullable String newWording() {
        return null;
    }

    @StoredAs("REGISTERED")
    record Registered(String reference, Kind kind, String wording, LocalDate heldOn) implements RecommendationEvent {
        @Override
        public String newWording() {
            return wording;
        }
    }

    /** Of whom a reply is asked, and by when. */
    record Asked(
            Changed<String> service, Changed<String> leadOfficer, Changed<LocalDate> deadline, Changed<String> basis) {}

    @StoredAs("ASSIGNED")
    record Assigned(Asked asked, Terms terms) implements RecommendationEvent {}

    /** On which terms a reply is asked for: from when its time counts, and whether it is signed off. */
    record Terms(LocalDate receivedOn, @Nullable LocalDate noticeOn, boolean signOff) {}

    @StoredAs("REASSIGNED")
    record Reassigned(Asked asked, String reason) implements RecommendationEvent {}

    @StoredAs("HANDED_OVER")
    record HandedOver(Changed<String> leadOfficer, String reason) implements RecommendationEvent {}

    @StoredAs("DECLINED")
    record Declined(Changed<String> leadOfficer, String reason) implements RecommendationEvent {}

    @StoredAs("EXTENDED")
    record Extended(Changed<LocalDate> deadline, Extension words) implements RecommendationEvent {}

    /** Why a reply has more time: a person agreed, or the panel's view gives a firm decision its own day. */
    record Extension(
            @Nullable String agreedBy, @Nullable String reason, @Nullable String view, @Nullable String minute) {
        public static Extension agreed(String by, String reason) {
            return new Extension(by, reason, null, null);
        }

        public static Extension ofView(String view, @Nullable String minute) {
            return new Extension(null, null, view, minute);
        }
    }

    @StoredAs("RESPONDED")
    record Responded(Changed<Decision> decision, Changed<Delivery> delivery, ReplyWords words)
            implements RecommendationEvent {}

    /** What a reply says; which of it is there depends on the decision. */
    record ReplyWords(
            @Nullable String action,
            @Nullable LocalDate targetDate,
            @Nullable String settleFirst,
            @Nullable LocalDate firmDecisionOn,
            @Nullable String passedTo,
            @Nullable String partRefused,
            @Nullable String alternative,
            @Nullable String reason,
            @Nullable String information,
            @Nullable String reply) {}

    @StoredAs("SIGNED_OFF")
    record SignedOff(@Nullable String note) implements RecommendationEvent {}

    @StoredAs("NOT_SIGNED_OFF")
    record NotSignedOff(@Nullable String note) implements RecommendationEvent {}

    /** What the panel says of a reply. */
    record PanelView(String view, @Nullable String wanted, @Nullable String minute, @Nullable String note) {}

    @StoredAs("CONSIDERED")
    record Considered(Changed<Judgement> judgement, @Nullable NewDate date, PanelView words)
            implements RecommendationEvent {}

    /** By when the reply is due from now on, and was before. */
    record NewDate(LocalDate deadline, LocalDate deadlineBefore) {}

    @StoredAs("REWORDED")
    record Reworded(Changed<String> wording) implements RecommendationEvent {
        @Override
        public @Nullable String newWording() {
            return wording.to();
        }
    }

    @StoredAs("ESCALATION_ANSWERED")
    record EscalationAnswered(Changed<Judgement> judgement, String answer) implements RecommendationEvent {}

    @StoredAs("PROGRESS_REPORTED")
    record ProgressReported(Changed<Delivery> delivery, Changed<Grade> grade, ProgressWords words)
            implements RecommendationEvent {}

    /** What a report says of the progress; which of it is there depends on the delivery. */
    record ProgressWords(
            @Nullable String overtakenBy,
            @Nullable LocalDate pausedUntil,
            @Nullable String pausedBecause,
            @Nullable String givenUpBecause,
            @Nullable String riskAcceptedBy,
            @Nullable LocalDate newDate,
            @Nullable String slippedBecause,
            @Nullable String update,
            @Nullable String evidence,
            @Nullable String closureCase) {}

    @StoredAs("CLOSURE_PROPOSED")
    record ClosureProposed(@Nullable Changed<Judgement> judgement, String closureProposedBy, @Nullable PanelView words)
            implements RecommendationEvent {}

    @StoredAs("CLOSURE_CHECKED")
    record ClosureChecked(Changed<Delivery> delivery, @Nullable String note) implements RecommendationEvent {}

    @StoredAs("CLOSURE_NOT_READY")
    record ClosureNotReady(Changed<Delivery> delivery, @Nullable String note) implements RecommendationEvent {}

    @StoredAs("CLOSURE_APPROVED")
    record ClosureApproved(
            Changed<Judgement> judgement, Delivery delivery, @Nullable String panelSaid, @Nullable String openBecause)
            implements RecommendationEvent {}

    @StoredAs("CLOSURE_RETURNED")
    record ClosureReturned(Changed<Judgement> judgement, Delivery delivery, String reason)
            implements RecommendationEvent {}

    @StoredAs("REOPENED")
    record Reopened(
            Changed<Decision> decision,
            Changed<Delivery> delivery,
            Changed<Judgement> judgement,
            Changed<Grade> grade,
            String reason,
            @Nullable LocalDate deadlineBefore,
            @Nullable LocalDate deadlineFirst)
            implements RecommendationEvent {}

    /** @param other the reference of the recommendation into which this one goes, where it is one */
    @StoredAs("WITHDRAWN")
    record Withdrawn(Changed<Judgement> judgement, @Nullable String other, String reason)
            implements RecommendationEvent {}

    @StoredAs("STAGE_ENTERED")
    record StageEntered(Changed<Stage> stage, @Nullable LocalDate dueOn) implements RecommendationEvent {}
}
