package org.heed.recommendation;

/** What the panel thinks of the recommendation as it stands. */
public enum Judgement {
    NOT_YET_CONSIDERED,
    KEEP_WATCHING,
    MORE_WANTED,
    ESCALATED,
    CLOSED_SATISFIED,
    CLOSED_NOT_DONE_ACCEPTED,
    CLOSED_NOT_DONE_OBJECTED,
    WITHDRAWN;

    /** Whether the panel can leave a recommendation in this way at its closure. */
    public boolean closes() {
        return this == CLOSED_SATISFIED || this == CLOSED_NOT_DONE_ACCEPTED || this == CLOSED_NOT_DONE_OBJECTED;
    }
}
