package org.heed.process.completion;

import org.heed.shared.RuleViolation;

/** The answers are right, but the workflow knows no way on from them: an administrator mends it, and nothing has changed. */
public final class NoWayOn extends RuleViolation {
    NoWayOn() {
        super("rule.stuck");
    }
}
