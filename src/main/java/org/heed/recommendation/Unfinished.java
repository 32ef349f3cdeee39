package org.heed.recommendation;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is left to be done in a case besides the case itself: its improvement actions and its parts. */
@Component
public class Unfinished {
    private final ImprovementActions actions;
    private final Parts parts;

    Unfinished(ImprovementActions actions, Parts parts) {
        this.actions = actions;
        this.parts = parts;
    }

    /** How many of each are open. */
    public record Count(int actions, int parts) {
        public boolean any() {
            return actions + parts > 0;
        }
    }

    public Count of(UUID caseId) {
        return new Count(actions.open(caseId), RollUp.of(parts.of(caseId)).open());
    }
}
