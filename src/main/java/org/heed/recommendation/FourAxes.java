package org.heed.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heed.shared.text.Maps;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Transient;

/** Where a case stands on its four axes, kept apart: decision, delivery, judgement and grade; and what happened to it. */
abstract class FourAxes {
    private @Nullable Decision decision;
    private Delivery delivery = Delivery.NOT_STARTED;
    private Judgement judgement = Judgement.NOT_YET_CONSIDERED;
    private @Nullable Grade grade;

    @Transient
    private final List<RecommendationEvent> events = new ArrayList<>();

    /** Raises BrokenRule where the case is closed. */
    abstract void requireOpen();

    /** @param words what the reply says, by the names of its parts */
    public void respond(Decision reply, Map<String, ?> words) {
        requireOpen();
        Map<String, Object> from = Maps.ofNonNull("decision", decision, "delivery", delivery);
        decision = reply;
        delivery = reply == Decision.INFORMATION_PROVIDED ? Delivery.DONE_AWAITING_CHECK : Delivery.NOT_STARTED;
        Map<String, Object> to = Maps.ofNonNull("decision", decision, "delivery", delivery);
        to.putAll(words);
        happened("RESPONDED", from, to);
    }

    /** Whether the reply leaves the service as it stands. */
    public void signOff(boolean agreed, Map<String, ?> words) {
        requireOpen();
        happened(agreed ? "SIGNED_OFF" : "NOT_SIGNED_OFF", Map.of(), words);
    }

    public void consider(Judgement view, Map<String, ?> words) {
        requireOpen();
        judge("CONSIDERED", view, words);
    }

    /** The executive or the director has answered what the panel escalated to them, and the panel considers it anew. */
    public void answerEscalation(Map<String, ?> words) {
        requireOpen();
        judge("ESCALATION_ANSWERED", Judgement.NOT_YET_CONSIDERED, words);
    }

    public void report(Delivery now, Grade graded, Map<String, ?> words) {
        requireOpen();
        Map<String, Object> from = Maps.ofNonNull("delivery", delivery, "grade", grade);
        delivery = now;
        grade = graded;
        Map<String, Object> to = Maps.ofNonNull("delivery", delivery, "grade", grade);
        to.putAll(words);
        happened("PROGRESS_REPORTED", from, to);
    }

    public void checkClosure(boolean ready, Map<String, ?> words) {
        requireOpen();
        Map<String, Object> from = Maps.ofNonNull("delivery", delivery);
        if (ready) {
            checked();
        } else {
            notDone();
        }
        Map<String, Object> to = Maps.ofNonNull("delivery", delivery);
        to.putAll(words);
        happened(ready ? "CLOSURE_CHECKED" : "CLOSURE_NOT_READY", from, to);
    }

    /** Whether those who were asked have offered something else. */
    public boolean offersAlternative() {
        return decision == Decision.ALTERNATIVE_OFFERED;
    }

    /** All four axes stand as on the first day; how they stood is in the trail. */
    void beginAgain(String reason, @Nullable Deadline before) {
        Map<String, Object> from =
                Maps.ofNonNull("decision", decision, "delivery", delivery, "judgement", judgement, "grade", grade);
        decision = null;
        delivery = Delivery.NOT_STARTED;
        judgement = Judgement.NOT_YET_CONSIDERED;
        grade = null;
        Map<String, Object> to = Maps.ofNonNull("delivery", delivery, "judgement", judgement, "reason", reason);
        if (before != null) {
            to.putAll(Maps.ofNonNull("deadlineBefore", before.date(), "deadlineFirst", before.original()));
        }
        happened("REOPENED", from, to);
    }

    /** What was said to be done has been looked at. */
    void checked() {
        if (delivery == Delivery.DONE_AWAITING_CHECK) {
            delivery = Delivery.DONE;
        }
    }

    /** What was said, or even found, to be done has been looked at and is not, as with a part that the panel is not content with. */
    Delivery notDone() {
        if (delivery == Delivery.DONE_AWAITING_CHECK || delivery == Delivery.DONE) {
            delivery = Delivery.IN_PROGRESS;
        }
        return delivery;
    }

    Delivery delivery() {
        return delivery;
    }

    void judge(String what, Judgement view, Map<String, ?> words) {
        Map<String, Object> from = Maps.ofNonNull("judgement", judgement);
        judgement = view;
        Map<String, Object> to = Maps.ofNonNull("judgement", judgement);
        to.putAll(words);
        happened(what, from, to);
    }

    void happened(String what, Map<String, ?> from, Map<String, ?> to) {
        events.add(new RecommendationEvent(what, from, to));
    }

    List<RecommendationEvent> takeEvents() {
        List<RecommendationEvent> taken = List.copyOf(events);
        events.clear();
        return taken;
    }
}
