package org.heed.recommendation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.heed.identity.CaseScope;
import org.heed.shared.RuleViolation;
import org.heed.shared.text.Maps;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** The case: one recommendation from the meeting where it was made to its closure. Its first wording is kept for ever. */
public class Recommendation extends FourAxes {
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
    private Stage stage = Stage.REGISTERED;
    private @Nullable LocalDate dueOn;
    private @Nullable String service;
    private @Nullable String leadOfficer;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "deadline_")
    private @Nullable Deadline deadline;

    private @Nullable String closureProposedBy;
    private @Nullable LocalDate closedOn;

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
                Maps.ofNonNull(
                        "reference", made.reference, "kind", kind, "wording", wording, "heldOn", origin.heldOn()));
        return made;
    }

    /** Whether a day lies before the meeting that made the recommendation. */
    public boolean precedes(LocalDate day) {
        return day.isBefore(origin.heldOn());
    }

    /** Says by when the reply was due before, null where the course has just begun; the date first set stays in a course. */
    public @Nullable LocalDate assign(
            String toService, String toLeadOfficer, Deadline replyBy, Map<String, ?> conditions) {
        Deadline before = deadline;
        ask("ASSIGNED", toService, toLeadOfficer, replyBy.after(before), conditions);
        return before == null ? null : before.date();
    }

    /** Another service answers from now on; the date of the reply stays. */
    public void reassign(String toService, String toLeadOfficer, String reason) {
        ask("REASSIGNED", toService, toLeadOfficer, deadline, Map.of("reason", reason));
    }

    private void ask(String what, String whom, String officer, @Nullable Deadline replyBy, Map<String, ?> words) {
        requireOpen();
        Map<String, Object> from = asked();
        service = whom;
        leadOfficer = officer;
        deadline = replyBy;
        Map<String, Object> to = asked();
        to.putAll(words);
        happened(what, from, to);
    }

    private Map<String, Object> asked() {
        Map<String, Object> asked = Maps.ofNonNull("service", service, "leadOfficer", leadOfficer);
        asked.putAll(deadline == null ? Map.of() : Map.of("deadline", deadline.date(), "basis", deadline.basis()));
        return asked;
    }

    /** Another officer leads from now on; raises {@link RuleViolation} where somebody else leads meanwhile. */
    public void handOver(String fromLeadOfficer, String toLeadOfficer, String reason) {
        requireOpen();
        if (!fromLeadOfficer.equals(leadOfficer)) {
            throw new RuleViolation("rule.ledByAnother", reference);
        }
        leadOfficer = toLeadOfficer;
        Map<String, Object> to = Map.of("leadOfficer", leadOfficer, "reason", reason);
        happened("HANDED_OVER", Map.of("leadOfficer", fromLeadOfficer), to);
    }

    /** The service does not take the assignment; somebody else is to be found. */
    public void decline(String reason) {
        requireOpen();
        Map<String, Object> from = Maps.ofNonNull("leadOfficer", leadOfficer);
        leadOfficer = null;
        happened("DECLINED", from, Map.of("reason", reason));
    }

    /** The panel wants more by a new date; says by when the reply was due before. The date first set stays. */
    public LocalDate wantMore(LocalDate until, Map<String, ?> words) {
        requireOpen();
        LocalDate before = moveDeadline(until);
        judge("CONSIDERED", Judgement.MORE_WANTED, Maps.with(words, "deadline", until, "deadlineBefore", before));
        return before;
    }

    /** More time for the reply; says by when it was due before. The date first set stays. */
    public LocalDate extend(LocalDate until, Map<String, ?> words) {
        requireOpen();
        LocalDate before = moveDeadline(until);
        happened("EXTENDED", Maps.ofNonNull("deadline", before), Maps.with(words, "deadline", until));
        return before;
    }

    /** Whether the reply is due before that day. */
    public boolean isDueBefore(LocalDate day) {
        return deadline != null && deadline.date().isBefore(day);
    }

    private LocalDate moveDeadline(LocalDate until) {
        Deadline before = Objects.requireNonNull(deadline, "A reply that was asked for has a deadline");
        deadline = before.movedTo(until);
        return before.date();
    }

    /** The panel asks for something else; what it first asked for stays on the record. */
    public void reword(String to) {
        requireOpen();
        if (originalWording == null) {
            originalWording = wording;
        }
        happened("REWORDED", Maps.ofNonNull("wording", wording), Maps.ofNonNull("wording", to));
        wording = to;
    }

    /** The panel is content with the reply: whoever records that proposes the closure; until it is closed it is watched. */
    public void considerClosing(String by, Map<String, ?> words) {
        requireOpen();
        closureProposedBy = by;
        judge("CLOSURE_PROPOSED", Judgement.KEEP_WATCHING, Maps.with(words, "closureProposedBy", by));
    }

    public void proposeClosure(String by) {
        requireOpen();
        closureProposedBy = by;
        happened("CLOSURE_PROPOSED", Map.of(), Maps.ofNonNull("closureProposedBy", by));
    }

    /** Closes the case. Raises {@link RuleViolation} where the approver proposed the closure. */
    public void approveClosure(Judgement leftAs, String by, LocalDate on, Map<String, ?> words) {
        requireOpen();
        requireAnother(by);
        if (!leftAs.closes()) {
            throw new RuleViolation("rule.notAClosingJudgement", leftAs);
        }
        closedOn = on;
        if (leftAs == Judgement.CLOSED_SATISFIED) {
            checked();
        }
        judge("CLOSURE_APPROVED", leftAs, Maps.with(words, "delivery", delivery()));
    }

    /** Sends the case back to monitoring: what was said to be done is not. Raises {@link RuleViolation} where who returns it proposed the closure. */
    public void returnClosure(String by, String reason) {
        requireOpen();
        requireAnother(by);
        judge("CLOSURE_RETURNED", Judgement.KEEP_WATCHING, Maps.ofNonNull("delivery", notDone(), "reason", reason));
    }

    /** A closed recommendation is followed up again, from the assignment on, with a date of its own for the reply. */
    public void reopen(String reason) {
        if (closedOn == null) {
            throw new RuleViolation("rule.notClosed", reference);
        }
        closedOn = null;
        closureProposedBy = null;
        beginAgain(reason, deadline);
        deadline = null;
    }

    /** Its workflow is ended by hand: the recommendation is withdrawn, and stays on the record with the reason. */
    public void withdraw(LocalDate on, Map<String, ?> words) {
        requireOpen();
        closedOn = on;
        judge("WITHDRAWN", Judgement.WITHDRAWN, words);
        enter(Stage.CLOSED, null);
    }

    /** What the model says of where the case stands; nothing else sets the stage. */
    public void enter(Stage entered, @Nullable LocalDate due) {
        if (entered == stage && Objects.equals(due, dueOn)) {
            return;
        }
        Map<String, Object> from = Maps.ofNonNull("stage", stage);
        stage = entered;
        dueOn = due;
        happened("STAGE_ENTERED", from, Maps.ofNonNull("stage", stage, "dueOn", dueOn));
    }

    @Override
    void requireOpen() {
        if (closedOn != null) {
            throw new RuleViolation("rule.closed", reference);
        }
    }

    private void requireAnother(String by) {
        if (by.equals(closureProposedBy)) {
            throw new RuleViolation("rule.ownProposal", reference);
        }
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
        return closedOn == null;
    }

    public CaseScope scope() {
        return new CaseScope(origin.panel(), service);
    }
}
