package org.heed.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.heed.identity.CaseScope;
import org.heed.shared.BrokenRule;
import org.heed.shared.Named;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** The case: one recommendation from the meeting where it was made to its closure. Its wording never changes. */
public class Recommendation {
    @Id
    private final UUID id;

    @Version
    private @Nullable Integer version;

    private final String reference;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private final Origin origin;

    private final Kind kind;
    private final String wording;
    private Stage stage = Stage.REGISTERED;
    private @Nullable LocalDate dueOn;
    private @Nullable String service;
    private @Nullable String leadOfficer;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "deadline_")
    private @Nullable Deadline deadline;

    private @Nullable Decision decision;
    private Delivery delivery = Delivery.NOT_STARTED;
    private Judgement judgement = Judgement.NOT_YET_CONSIDERED;
    private @Nullable Grade grade;
    private @Nullable String closureProposedBy;
    private @Nullable LocalDate closedOn;

    @Transient
    private final List<RecommendationEvent> events = new ArrayList<>();

    @PersistenceCreator
    Recommendation(UUID id, String reference, Origin origin, Kind kind, String wording) {
        this.id = id;
        this.reference = reference;
        this.origin = origin;
        this.kind = kind;
        this.wording = wording;
    }

    public static Recommendation register(Reference reference, Origin origin, Kind kind, String wording) {
        Recommendation made = new Recommendation(UUID.randomUUID(), reference.toString(), origin, kind, wording);
        made.happened(
                "REGISTERED",
                Map.of(),
                Named.values("reference", made.reference, "kind", kind, "wording", wording, "heldOn", origin.heldOn()));
        return made;
    }

    /** Whether a day lies before the meeting that made the recommendation. */
    public boolean precedes(LocalDate day) {
        return day.isBefore(origin.heldOn());
    }

    public void assign(String toService, String toLeadOfficer, Deadline replyBy) {
        requireOpen();
        Map<String, Object> from = Named.values("service", service, "leadOfficer", leadOfficer);
        service = toService;
        leadOfficer = toLeadOfficer;
        deadline = replyBy;
        happened(
                "ASSIGNED",
                from,
                Named.values(
                        "service",
                        service,
                        "leadOfficer",
                        leadOfficer,
                        "deadline",
                        replyBy.date(),
                        "basis",
                        replyBy.basis()));
    }

    /** Another officer leads from now on; raises {@link BrokenRule} where somebody else leads meanwhile. */
    public void handOver(String fromLeadOfficer, String toLeadOfficer, String reason) {
        requireOpen();
        if (!fromLeadOfficer.equals(leadOfficer)) {
            throw new BrokenRule("rule.ledByAnother", reference);
        }
        leadOfficer = toLeadOfficer;
        Map<String, Object> to = Map.of("leadOfficer", leadOfficer, "reason", reason);
        happened("HANDED_OVER", Map.of("leadOfficer", fromLeadOfficer), to);
    }

    /** @param words what the reply says, by the names of its parts */
    public void respond(Decision reply, Map<String, ?> words) {
        requireOpen();
        Map<String, Object> from = Named.values("decision", decision, "delivery", delivery);
        decision = reply;
        delivery = reply == Decision.INFORMATION_PROVIDED ? Delivery.DONE_AWAITING_CHECK : Delivery.NOT_STARTED;
        Map<String, Object> to = Named.values("decision", decision, "delivery", delivery);
        to.putAll(words);
        happened("RESPONDED", from, to);
    }

    public void consider(Judgement view, Map<String, ?> words) {
        requireOpen();
        judge("CONSIDERED", view, words);
    }

    /** The panel wants more by a new date; the date first set stays on the record. */
    public void wantMore(LocalDate until, Map<String, ?> words) {
        requireOpen();
        Deadline before = Objects.requireNonNull(deadline, "A reply that was asked for has a deadline");
        deadline = new Deadline(until, before.original(), before.basis());
        Map<String, Object> to = Named.values("judgement", Judgement.MORE_WANTED, "deadline", until);
        to.putAll(words);
        happened("CONSIDERED", Named.values("judgement", judgement, "deadline", before.date()), to);
        judgement = Judgement.MORE_WANTED;
    }

    /** The panel is content with the reply: whoever records that proposes the closure; until it is closed it is watched. */
    public void considerClosing(String by, Map<String, ?> words) {
        requireOpen();
        closureProposedBy = by;
        Map<String, Object> to = Named.values("closureProposedBy", by);
        to.putAll(words);
        judge("CLOSURE_PROPOSED", Judgement.KEEP_WATCHING, to);
    }

    public void report(Delivery now, Grade graded, Map<String, ?> words) {
        requireOpen();
        Map<String, Object> from = Named.values("delivery", delivery, "grade", grade);
        delivery = now;
        grade = graded;
        Map<String, Object> to = Named.values("delivery", delivery, "grade", grade);
        to.putAll(words);
        happened("PROGRESS_REPORTED", from, to);
    }

    public void proposeClosure(String by) {
        requireOpen();
        closureProposedBy = by;
        happened("CLOSURE_PROPOSED", Map.of(), Named.values("closureProposedBy", by));
    }

    public void checkClosure(boolean ready, Map<String, ?> words) {
        requireOpen();
        Map<String, Object> from = Named.values("delivery", delivery);
        if (ready && delivery == Delivery.DONE_AWAITING_CHECK) {
            delivery = Delivery.DONE;
        }
        Map<String, Object> to = Named.values("delivery", delivery);
        to.putAll(words);
        happened(ready ? "CLOSURE_CHECKED" : "CLOSURE_NOT_READY", from, to);
    }

    /** Closes the case. Raises {@link BrokenRule} where the approver proposed the closure. */
    public void approveClosure(Judgement leftAs, String by, LocalDate on) {
        requireOpen();
        requireAnother(by);
        if (!leftAs.closes()) {
            throw new BrokenRule("rule.notAClosingJudgement", leftAs);
        }
        if (leftAs == Judgement.CLOSED_SATISFIED && delivery == Delivery.DONE_AWAITING_CHECK) {
            delivery = Delivery.DONE;
        }
        closedOn = on;
        judge("CLOSURE_APPROVED", leftAs, Map.of("delivery", delivery));
    }

    /** Sends the case back to monitoring. Raises {@link BrokenRule} where who returns it proposed the closure. */
    public void returnClosure(String by, String reason) {
        requireOpen();
        requireAnother(by);
        judge("CLOSURE_RETURNED", Judgement.KEEP_WATCHING, Map.of("reason", reason));
    }

    /** Its workflow is ended by hand: the recommendation is withdrawn, and stays on the record with the reason. */
    void withdraw(String reason, LocalDate on) {
        requireOpen();
        closedOn = on;
        judge("WITHDRAWN", Judgement.WITHDRAWN, Map.of("reason", reason));
        enter(Stage.CLOSED, null);
    }

    /** What the model says of where the case stands; nothing else sets the stage. */
    void enter(Stage entered, @Nullable LocalDate due) {
        if (entered == stage && Objects.equals(due, dueOn)) {
            return;
        }
        Map<String, Object> from = Named.values("stage", stage);
        stage = entered;
        dueOn = due;
        happened("STAGE_ENTERED", from, Named.values("stage", stage, "dueOn", dueOn));
    }

    private void judge(String what, Judgement view, Map<String, ?> words) {
        Map<String, Object> from = Named.values("judgement", judgement);
        judgement = view;
        Map<String, Object> to = Named.values("judgement", judgement);
        to.putAll(words);
        happened(what, from, to);
    }

    private void requireOpen() {
        if (closedOn != null) {
            throw new BrokenRule("rule.closed", reference);
        }
    }

    private void requireAnother(String by) {
        if (by.equals(closureProposedBy)) {
            throw new BrokenRule("rule.ownProposal", reference);
        }
    }

    private void happened(String what, Map<String, ?> from, Map<String, ?> to) {
        events.add(new RecommendationEvent(what, from, to));
    }

    List<RecommendationEvent> takeEvents() {
        List<RecommendationEvent> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    public UUID id() {
        return id;
    }

    public Reference reference() {
        return Reference.read(reference);
    }

    public CaseScope scope() {
        return new CaseScope(origin.panel(), service);
    }
}
