package org.heed.recommendation.register;

/** What a recommendation waits for while nobody has anything to do. */
public enum Wait {
    REVIEW,
    FIRM_DECISION,
    END_OF_PAUSE
}
