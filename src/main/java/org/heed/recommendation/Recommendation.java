package org.heed.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.heed.identity.CaseScope;
import org.heed.shared.RuleViolation;
import org.heed.shared.event.Changed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** The case: one recommendation from its meeting to its closure. But for its stage, nothing happens to a closed one: {@link RuleViolation}. */
public class Recommendation {
    @Id
    private final UUID id;

    @Version
    private @Nullable Integer version;

    private final String reference;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    final Origin origin;

    private final Kind kind;
    private String wording;
    private @Nullable String originalWording;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private CaseStatus status = CaseStatus.FIRST;

    private Stage stage = Stage.REGISTERED;
    private @Nullable LocalDate dueOn;
    Instant changedAt = Instant.EPOCH;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private ReplyRequest asked = ReplyRequest.NONE;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private Closure closure = Closure.NONE;

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
        made.events.add(new RecommendationEvent.Registered(made.reference, kind, wording, origin.heldOn()));
        return made;
    }

    /** Says by when the reply was due before, null where the course has just begun; the date first set stays in a course. */
    public @Nullable LocalDate assign(
            String service, String leadOfficer, Deadline replyBy, RecommendationEvent.Terms terms) {
        return take(asked.assign(service, leadOfficer, replyBy, terms)).date();
    }

    /** Another service answers from now on; the date of the reply stays. */
    public void reassign(String service, String leadOfficer, String reason) {
        take(asked.reassign(service, leadOfficer, reason));
    }

    /** Another officer leads from now on; raises {@link RuleViolation} where somebody else leads meanwhile. */
    public void handOver(String fromLeadOfficer, String toLeadOfficer, String reason) {
        closure.requireOpen(reference);
        if (!fromLeadOfficer.equals(asked.leadOfficer())) {
            throw new RuleViolation("rule.ledByAnother", reference);
        }
        take(asked.handOver(toLeadOfficer, reason));
    }

    /** The service does not take the assignment; somebody else is to be found. */
    public void decline(String reason) {
        take(asked.decline(reason));
    }

    /** More time for the reply; says by when it was due before. The date first set stays. */
    public LocalDate extend(LocalDate until, RecommendationEvent.Extension words) {
        closure.requireOpen(reference);
        return take(asked.extend(until, words)).due().date();
    }

    /** Whether the reply is due before that day. */
    public boolean isDueBefore(LocalDate day) {
        return asked.date() != null && asked.date().isBefore(day);
    }

    public void respond(Decision reply, RecommendationEvent.ReplyWords words) {
        take(status.respond(reply, words));
    }

    /** Whether the reply leaves the service as it stands. */
    public void signOff(boolean agreed, @Nullable String note) {
        closure.requireOpen(reference);
        events.add(agreed ? new RecommendationEvent.SignedOff(note) : new RecommendationEvent.NotSignedOff(note));
    }

    public void consider(Judgement view, RecommendationEvent.PanelView words) {
        take(status.consider(view, words));
    }

    /** The panel wants more by a new date; says by when the reply was due before. The date first set stays. */
    public LocalDate wantMore(LocalDate until, RecommendationEvent.PanelView words) {
        closure.requireOpen(reference);
        LocalDate before = asked.due().date();
        take(status.wantMore(new RecommendationEvent.NewDate(until, before), words));
        asked = asked.dueOn(until);
        return before;
    }

    /** The panel asks for something else; what it first asked for stays on the record. */
    public void reword(String to) {
        closure.requireOpen(reference);
        originalWording = Objects.requireNonNullElse(originalWording, wording);
        events.add(new RecommendationEvent.Reworded(new Changed<>(wording, to)));
        wording = to;
    }

    /** The executive or the director has answered what the panel escalated to them, and the panel considers it anew. */
    public void answerEscalation(String answer) {
        take(status.answerEscalation(answer));
    }

    public void report(Delivery now, Grade graded, RecommendationEvent.ProgressWords words) {
        take(status.report(now, graded, words));
    }

    /** The panel is content with the reply: whoever records that proposes the closure; until it is closed it is watched. */
    public void considerClosing(String by, RecommendationEvent.PanelView words) {
        take(status.considerClosing(by, words));
        closure = closure.proposed(by);
    }

    public void proposeClosure(String by) {
        closure.requireOpen(reference);
        closure = closure.proposed(by);
        events.add(new RecommendationEvent.ClosureProposed(null, by, null));
    }

    public void checkClosure(boolean ready, @Nullable String note) {
        take(status.checkClosure(ready, note));
    }

    /** Closes the case. Raises {@link RuleViolation} where the approver proposed the closure. */
    public void approveClosure(
            Judgement leftAs, String by, LocalDate on, @Nullable String panelSaid, @Nullable String openBecause) {
        closure.requireAnother(by, reference);
        if (!leftAs.closes()) {
            throw new RuleViolation("rule.notAClosingJudgement", leftAs);
        }
        take(status.approveClosure(leftAs, panelSaid, openBecause));
        closure = closure.closed(on);
    }

    /** Sends the case back to monitoring: what was said to be done is not. Raises {@link RuleViolation} where who returns it proposed the closure. */
    public void returnClosure(String by, String reason) {
        closure.requireAnother(by, reference);
        take(status.returnClosure(reason));
    }

    /** A closed recommendation is followed up again, from the assignment on, with a date of its own for the reply. */
    public void reopen(String reason) {
        if (isOpen()) {
            throw new RuleViolation("rule.notClosed", reference);
        }
        closure = Closure.NONE;
        take(status.reopen(reason, asked));
        asked = asked.undated();
    }

    /** Its workflow is ended by hand, or it goes on in another one: it stays on the record with the reason. */
    public void withdraw(LocalDate on, @Nullable Reference into, String reason) {
        take(status.withdraw(into, reason));
        closure = closure.closed(on);
        enter(Stage.CLOSED, null);
    }

    /** What the model says of where the case stands; nothing else sets the stage. */
    public void enter(Stage entered, @Nullable LocalDate due) {
        if (entered == stage && Objects.equals(due, dueOn)) {
            return;
        }
        events.add(new RecommendationEvent.StageEntered(new Changed<>(stage, entered), due));
        stage = entered;
        dueOn = due;
    }

    /** Says what was asked before. */
    private ReplyRequest take(ReplyRequest.Step step) {
        closure.requireOpen(reference);
        ReplyRequest before = asked;
        asked = step.now();
        events.add(step.event());
        return before;
    }

    private void take(CaseStatus.Step step) {
        closure.requireOpen(reference);
        status = step.now();
        events.add(step.event());
    }

    List<RecommendationEvent> takeEvents() {
        List<RecommendationEvent> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    /** Whether those who were asked have offered something else. */
    public boolean offersAlternative() {
        return status.decision() == Decision.ALTERNATIVE_OFFERED;
    }

    public UUID id() {
        return id;
    }

    public Reference reference() {
        return Reference.read(reference);
    }

    public Origin origin() {
        return origin;
    }

    /** Whether the panel still follows it up. */
    public boolean isOpen() {
        return closure.closedOn() == null;
    }

    public CaseScope scope() {
        return new CaseScope(origin.panel(), asked.service());
    }
}
