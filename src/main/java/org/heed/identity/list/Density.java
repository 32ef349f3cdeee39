package org.heed.identity.list;

/** How close the lines of a list are. */
public enum Density {
    COMFORTABLE,
    COMPACT
}
