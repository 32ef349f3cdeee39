package org.heed.recommendation;

/** How far what was promised has come. */
public enum Delivery {
    NOT_STARTED,
    IN_PROGRESS,
    DONE_AWAITING_CHECK,
    DONE,
    PAUSED,
    OVERTAKEN,
    WILL_NOT_BE_DONE
}
