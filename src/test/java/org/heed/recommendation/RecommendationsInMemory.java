package org.heed.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heed.shared.NotFound;
import org.heed.shared.event.Event;

/** Recommendations without a database: what happened to them, and by whom, is kept in lists. */
public final class RecommendationsInMemory extends Recommendations {
    public static final LocalDate HELD_ON = LocalDate.of(2026, 3, 3);
    public static final String WORDING = "That it is done.";

    private final Map<UUID, Recommendation> cases = new HashMap<>();
    private final Set<String> wordings = new HashSet<>();
    private final List<Event> happened = new ArrayList<>();
    private final Set<String> actors = new HashSet<>();

    @SuppressWarnings("NullAway")
    public RecommendationsInMemory() {
        super(null, null, null, null, null);
    }

    /** A case of the panel {@code p} as on its first day. */
    public Recommendation registered() {
        Origin origin = new Origin("p", UUID.randomUUID(), HELD_ON, UUID.randomUUID(), 2);
        Recommendation made =
                Recommendation.register(new Reference("CLSP", 2026, 1), origin, Kind.RECOMMENDATION, WORDING);
        made.takeEvents();
        cases.put(made.id(), made);
        return made;
    }

    /** A case whose reply the service {@code s} owes by a day, led by the officer {@code o}. */
    public Recommendation assigned(LocalDate replyBy) {
        Recommendation made = registered();
        made.assign(
                "s", "o", new Deadline(replyBy, replyBy, "basis"), new RecommendationEvent.Terms(HELD_ON, null, false));
        made.takeEvents();
        return made;
    }

    /** A case whose closure that person has proposed, of what is said to be done. */
    public Recommendation proposed(LocalDate replyBy, String by) {
        Recommendation made = assigned(replyBy);
        made.report(
                Delivery.DONE_AWAITING_CHECK,
                Grade.ACHIEVED,
                new RecommendationEvent.ProgressWords(null, null, null, null, null, null, null, "Done", null, null));
        made.proposeClosure(by);
        made.takeEvents();
        return made;
    }

    /** Another recommendation under the same item says this. */
    public void worded(String wording) {
        wordings.add(wording);
    }

    /** What happened to the cases that were saved, and what was noted beside them, in its order. */
    public List<Event> happened() {
        return happened;
    }

    /** By whom. */
    public Set<String> actors() {
        return actors;
    }

    @Override
    public Recommendation get(UUID id) {
        Recommendation found = cases.get(id);
        if (found == null) {
            throw new NotFound("notFound.recommendation", id.toString());
        }
        return found;
    }

    @Override
    public boolean isWordedAlready(UUID id, String wording) {
        return wordings.contains(wording);
    }

    @Override
    public void save(Recommendation recommendation, String by) {
        happened.addAll(recommendation.takeEvents());
        actors.add(by);
    }

    @Override
    public void note(UUID caseId, Event event, String by) {
        happened.add(event);
        actors.add(by);
    }
}
