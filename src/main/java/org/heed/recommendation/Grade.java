package org.heed.recommendation;

/** How a six-monthly review grades progress, 1 to 4. */
public enum Grade {
    ACHIEVED,
    ON_TRACK,
    SLIPPED,
    NOT_ACHIEVED
}
