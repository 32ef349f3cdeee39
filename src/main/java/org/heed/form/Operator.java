package org.heed.form;

/** How a value stands to a literal. */
public enum Operator {
    EQUAL,
    NOT_EQUAL,
    LESS,
    AT_MOST,
    MORE,
    AT_LEAST;

    public boolean ordered() {
        return this != EQUAL && this != NOT_EQUAL;
    }
}
