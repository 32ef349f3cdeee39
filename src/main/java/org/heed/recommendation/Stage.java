package org.heed.recommendation;

/** Where the workflow stands; the model sets it. */
public enum Stage {
    REGISTERED,
    ASSIGNMENT,
    RESPONSE,
    SIGN_OFF,
    CONSIDERATION,
    MONITORING,
    REVIEW,
    CLOSURE,
    CLOSED
}
