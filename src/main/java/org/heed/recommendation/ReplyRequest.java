package org.heed.recommendation;

import java.time.LocalDate;
import java.util.Objects;
import org.heed.shared.event.Changed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;

/** Of whom a reply is asked, and by when; nobody before the assignment. */
record ReplyRequest(
        @Nullable String service,
        @Nullable String leadOfficer,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "deadline_") @Nullable Deadline deadline) {
    static final ReplyRequest NONE = new ReplyRequest(null, null, null);

    /** A step from what was asked to what is asked now. */
    record Step(ReplyRequest now, RecommendationEvent event) {}

    /** The date first set stays, where there was one before. */
    Step assign(String toService, String toLeadOfficer, Deadline replyBy, RecommendationEvent.Terms terms) {
        ReplyRequest now = new ReplyRequest(toService, toLeadOfficer, replyBy.after(deadline));
        return new Step(now, new RecommendationEvent.Assigned(changedTo(now), terms));
    }

    Step reassign(String toService, String toLeadOfficer, String reason) {
        ReplyRequest now = new ReplyRequest(toService, toLeadOfficer, deadline);
        return new Step(now, new RecommendationEvent.Reassigned(changedTo(now), reason));
    }

    Step handOver(String toLeadOfficer, String reason) {
        return new Step(
                new ReplyRequest(service, toLeadOfficer, deadline),
                new RecommendationEvent.HandedOver(new Changed<>(leadOfficer, toLeadOfficer), reason));
    }

    Step decline(String reason) {
        return new Step(
                new ReplyRequest(service, null, deadline),
                new RecommendationEvent.Declined(new Changed<>(leadOfficer, null), reason));
    }

    Step extend(LocalDate until, RecommendationEvent.Extension words) {
        return new Step(dueOn(until), new RecommendationEvent.Extended(new Changed<>(due().date(), until), words));
    }

    ReplyRequest dueOn(LocalDate until) {
        return new ReplyRequest(service, leadOfficer, due().movedTo(until));
    }

    /** A case that is followed up again has no date yet. */
    ReplyRequest undated() {
        return new ReplyRequest(service, leadOfficer, null);
    }

    Deadline due() {
        return Objects.requireNonNull(deadline, "A reply that was asked for has a deadline");
    }

    @Nullable
    LocalDate date() {
        return deadline == null ? null : deadline.date();
    }

    @Nullable
    LocalDate originalDate() {
        return deadline == null ? null : deadline.original();
    }

    private @Nullable String basis() {
        return deadline == null ? null : deadline.basis();
    }

    private RecommendationEvent.Asked changedTo(ReplyRequest now) {
        return new RecommendationEvent.Asked(
                new Changed<>(service, now.service),
                new Changed<>(leadOfficer, now.leadOfficer),
                new Changed<>(date(), now.date()),
                new Changed<>(basis(), now.basis()));
    }
}
