package org.heed.modelling.deployment;

import org.heed.identity.User;
import org.heed.modelling.ModellingSettings;
import org.heed.modelling.draft.DraftPeople;
import org.heed.modelling.draft.Proposal;
import org.heed.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** The two-person rule: where the council asks for it, nobody deploys what they have proposed or written themselves. */
@Component
class SecondAdministrator {
    private final ModellingSettings settings;
    private final DraftPeople people;

    SecondAdministrator(ModellingSettings settings, DraftPeople people) {
        this.settings = settings;
        this.people = people;
    }

    boolean needed() {
        return settings.secondAdministrator();
    }

    /** Whether the person has neither proposed it nor changed a file of its draft. */
    boolean isAnother(Proposal proposal, User person) {
        return !proposal.proposedBy().equals(person.id()) && !people.hasWritten(proposal.draft(), person);
    }

    /** Raises {@link RuleViolation} for whoever proposed it, or has changed a file of its draft. */
    void requireAnother(Proposal proposal, User by) {
        if (!isAnother(proposal, by)) {
            throw new RuleViolation("rule.ownDeployment");
        }
    }
}
