package org.heed.audit.chain;

/** Entries, or signatures on them, that are not as Heed wrote and signed them. */
public record TrailFault(Kind kind, long first, long last) {
    /** What does not fit. */
    public enum Kind {
        /** The trail has been further than it goes now. */
        CUT_SHORT,
        /** Somewhere among these entries something was changed after it was signed. */
        REWRITTEN,
        /** Heed has signed, but not these entries. */
        NOT_SIGNED,
        /** Signatures before this one are missing. */
        SIGNATURE_MISSING,
        /** The signature over these entries was not made with its key. */
        WRONG_SIGNATURE,
        /** These entries are signed with a key that is not known here. */
        UNKNOWN_KEY
    }
}
