package org.heed.notification.outbox;

import java.util.Set;

/** What has become of an e-mail to one person; the names stand in the database. */
public enum EmailState {
    WAITING,
    SENT,
    /** The mail server refused it for good, or for as long as it was tried. */
    FAILED,
    NO_ADDRESS,
    /** There was nobody to write to, as where a panel has no chair. */
    NOBODY,
    /** The person has left or may not read the case any more. */
    NOT_ALLOWED,
    /** It was written before the words of its case were withheld, and its text cannot be written anew. */
    WITHHELD,
    /** An administrator has decided that it is not sent. */
    LEFT,
    /** There was no mail server when it was written. */
    KEPT;

    /** Those about which an administrator can do something. */
    static final Set<EmailState> UNDELIVERED = Set.of(FAILED, NO_ADDRESS, NOBODY);

    public boolean maySendAgain() {
        return this != SENT && this != WITHHELD && this != NOBODY;
    }
}
