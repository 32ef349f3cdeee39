package org.heed.recommendation;

import java.time.LocalDate;
import org.heed.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Who proposed the closure, and on which day the case was closed. */
record Closure(@Nullable String closureProposedBy, @Nullable LocalDate closedOn) {
    static final Closure NONE = new Closure(null, null);

    Closure proposed(String by) {
        return new Closure(by, closedOn);
    }

    Closure closed(LocalDate on) {
        return new Closure(closureProposedBy, on);
    }

    /** Raises {@link RuleViolation} where the case is closed. */
    void requireOpen(String reference) {
        if (closedOn != null) {
            throw new RuleViolation("rule.closed", reference);
        }
    }

    /** Raises {@link RuleViolation} where the case is closed, or the person proposed the closure. */
    void requireAnother(String by, String reference) {
        requireOpen(reference);
        if (by.equals(closureProposedBy)) {
            throw new RuleViolation("rule.ownProposal", reference);
        }
    }
}
