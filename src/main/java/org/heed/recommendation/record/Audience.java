package org.heed.recommendation.record;

/** For whom a word of the record is: each reads what those before it read, and what nobody classified is for the council alone. */
public enum Audience {
    /** Everybody, once the case is published. */
    PUBLIC,
    /** The panel's table too, which is handed on. */
    PANEL,
    /** Only who may read the case in the product. */
    COUNCIL;

    /** Whether what is for that audience may be shown to this one. */
    boolean reads(Audience said) {
        return said.compareTo(this) <= 0;
    }
}
