package org.heed.identity;

/** What every way of signing in leaves behind: the user. */
interface SignedIn {
    User user();
}
