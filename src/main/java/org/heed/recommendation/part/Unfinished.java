package org.heed.recommendation.part;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heed.recommendation.Decision;
import org.heed.recommendation.Delivery;
import org.heed.recommendation.Origin;
import org.heed.recommendation.Recommendations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is left to be done in a case besides the case itself, its improvement actions and its parts, and what waits for that. */
@Component
public class Unfinished {
    private final ImprovementActions actions;
    private final Parts parts;
    private final Recommendations recommendations;
    private final PanelRules rules;

    Unfinished(ImprovementActions actions, Parts parts, Recommendations recommendations, PanelRules rules) {
        this.actions = actions;
        this.parts = parts;
        this.recommendations = recommendations;
        this.rules = rules;
    }

    /** How many of each are open. */
    public record Count(int actions, int parts) {
        public boolean any() {
            return actions + parts > 0;
        }
    }

    /** A part that is open, by its number as panels write it, such as 2.1; without a decision it has no reply yet. */
    public record OpenPart(String number, String wording, @Nullable Decision decision, Delivery delivery) {}

    /**
     * What is open, one by one.
     *
     * @param repliesMissing whether a part has no reply of its own
     * @param holdsReply whether the recommendation cannot be replied to before they have one
     * @param holdsClosure whether the panel wants nothing open when a closure is proposed
     */
    public record Open(
            List<OpenPart> parts,
            List<ImprovementAction> actions,
            boolean repliesMissing,
            boolean holdsReply,
            boolean holdsClosure) {
        /** What somebody sees from whom the words of the case are withheld. */
        public static final Open NOTHING_SHOWN = new Open(List.of(), List.of(), false, false, false);

        public boolean any() {
            return !parts.isEmpty() || !actions.isEmpty();
        }
    }

    public Count of(UUID caseId) {
        return new Count(actions.open(caseId), RollUp.of(parts.of(caseId)).open());
    }

    /** At this moment, by the panel's rules of this moment. */
    public Open open(UUID caseId) {
        Origin origin = recommendations.get(caseId).origin();
        List<OpenPart> openParts = parts.of(caseId).stream()
                .filter(RollUp::isOpen)
                .map(part -> new OpenPart(
                        origin.number() + "." + part.number(), part.wording(), part.decision(), part.delivery()))
                .toList();
        return new Open(
                openParts,
                actions.of(caseId).stream()
                        .filter(action -> action.state() == ImprovementAction.State.OPEN)
                        .toList(),
                openParts.stream().anyMatch(part -> part.decision() == null),
                !heldReply(caseId).isEmpty(),
                rules.doneBeforeClosure(origin.panel()));
    }

    /** The numbers of the parts that want a reply before the recommendation has one. */
    public List<String> heldReply(UUID caseId) {
        String panel = recommendations.get(caseId).scope().panel();
        return parts.unanswered(caseId, () -> rules.partsBeforeReply(panel));
    }

    /** What is open where the panel wants nothing open when a closure is proposed; empty where it may be proposed. */
    public Optional<Count> heldClosure(UUID caseId) {
        String panel = recommendations.get(caseId).scope().panel();
        return rules.doneBeforeClosure(panel) ? Optional.of(of(caseId)).filter(Count::any) : Optional.empty();
    }
}
