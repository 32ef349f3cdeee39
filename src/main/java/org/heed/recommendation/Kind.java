package org.heed.recommendation;

/** What the panel asked for. */
public enum Kind {
    RECOMMENDATION,
    ACTION,
    INFORMATION_REQUEST,
    UNDERTAKING
}
