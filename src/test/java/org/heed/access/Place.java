package org.heed.access;

/** Whose things a request is about. */
enum Place {
    ANY,
    CHILDREN,
    PLACES,
    EXEMPT
}
