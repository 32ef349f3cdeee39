package org.heed.recommendation;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.heed.audit.AuditEntry;
import org.heed.audit.AuditTrail;
import org.heed.shared.NotFound;
import org.heed.shared.RuleViolation;
import org.heed.shared.database.WithinTransaction;
import org.heed.shared.event.Event;
import org.heed.shared.event.Trace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The recommendations as cases: take one, let something happen to it, and put it back with its trail. */
@Component
public class Recommendations {
    /** The subject under which the trail keeps what happens to recommendations. */
    public static final String AUDIT_SUBJECT = AuditEntry.CASE;

    private final RecommendationTable table;
    private final AuditTrail trail;
    private final SearchTexts texts;
    private final AnswerRelease unsigned;
    private final Clock clock;
    /** A case is read once in a transaction, which keeps it from others by the case's lock or, at the latest, when it stores it. */
    private final WithinTransaction<Map<UUID, Recommendation>> known =
            new WithinTransaction<>(HashMap::new, done -> {});
    /** Of what changed about cases beside their rows, each row is told once, in one order, so that two who change the same two cases cannot block each other. */
    private final WithinTransaction<Changes> changes =
            new WithinTransaction<>(() -> new Changes(new HashSet<>(), new TreeSet<>()), this::settle);

    /** The cases that were stored, and those about which something was noted. */
    private record Changes(Set<UUID> stored, Set<UUID> noted) {}

    Recommendations(
            RecommendationTable table, AuditTrail trail, SearchTexts texts, AnswerRelease unsigned, Clock clock) {
        this.clock = clock;
        this.table = table;
        this.trail = trail;
        this.texts = texts;
        this.unsigned = unsigned;
    }

    /** Raises {@link NotFound} where there is none. */
    public Recommendation get(UUID id) {
        Recommendation found = known.begun()
                .map(kept -> kept.get(id))
                .or(() -> table.findById(id))
                .orElseThrow(() -> new NotFound("notFound.recommendation", id.toString()));
        known.atHand().ifPresent(own -> own.put(id, found));
        return found;
    }

    /** Whether another recommendation under the same agenda item says the same. */
    public boolean isWordedAlready(UUID id, String wording) {
        return table.isWordedAlready(id, wording);
    }

    /** The recommendation under an agenda item that says the same. */
    public Optional<Reference> worded(UUID item, String wording) {
        return table.worded(item, wording).map(Reference::read);
    }

    /** Whether anything was recommended at the meeting. */
    public boolean areOfMeeting(UUID meeting) {
        return table.existsByOriginMeeting(meeting);
    }

    /** Stores the case and writes what happened to it to the trail, in the transaction at hand. Raises BrokenRule where its wording stands there already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(Recommendation recommendation, String by) {
        List<RecommendationEvent> events = recommendation.takeEvents();
        for (RecommendationEvent event : events) {
            if (event.newWording() != null) {
                requireUnlike(recommendation, event.newWording());
            }
        }
        recommendation.changedAt = clock.instant();
        Recommendation kept = table.save(recommendation);
        changes.atHand().ifPresent(own -> own.stored().add(kept.id()));
        known.atHand().ifPresent(own -> own.put(kept.id(), kept));
        for (RecommendationEvent event : events) {
            note(recommendation.id(), event, by);
            if (event.newWording() != null) {
                texts.add(recommendation.id(), SearchTexts.WORDING, event.newWording());
            }
            unsigned.happened(recommendation.id(), event);
        }
    }

    /** Asked under a lock: a failed statement would leave the transaction with nothing more to ask or say. */
    private void requireUnlike(Recommendation recommendation, String wording) {
        UUID item = recommendation.origin.item();
        table.hold(item.toString(), wording);
        if (table.isWordedAlready(recommendation.id(), item, wording)) {
            throw new RuleViolation("rule.twin");
        }
    }

    /** Notes in the trail what happened about a case beside its own row: it changes when it happens, but for a {@link Trace}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(UUID caseId, Event event, String by) {
        trail.append(by, AuditEntry.ofCase(caseId, event));
        if (!(event instanceof Trace)) {
            changes.atHand().ifPresent(own -> own.noted().add(caseId));
        }
    }

    private void settle(Changes about) {
        about.noted().stream()
                .filter(id -> !about.stored().contains(id))
                .forEach(id -> table.changed(id, clock.instant()));
    }
}
