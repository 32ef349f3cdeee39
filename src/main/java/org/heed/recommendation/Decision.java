package org.heed.recommendation;

/** The reply of those who must answer. "Noted" is not a decision. */
public enum Decision {
    ACCEPTED,
    ACCEPTED_IN_PART,
    ACCEPTED_IN_PRINCIPLE,
    ALTERNATIVE_OFFERED,
    NOT_ACCEPTED,
    NOT_FOR_THIS_BODY,
    INFORMATION_PROVIDED;

    /** Whether nothing of it will be done by those who were asked. */
    public boolean refuses() {
        return this == NOT_ACCEPTED || this == NOT_FOR_THIS_BODY;
    }
}
