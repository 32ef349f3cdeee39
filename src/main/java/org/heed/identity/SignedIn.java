package org.heed.identity;

/** What every way of signing in leaves behind: the user. */
public interface SignedIn {
    User user();
}
