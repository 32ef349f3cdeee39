package org.heed.audit;

import org.jspecify.annotations.Nullable;

/** The last entry of the chain, or 0 and the beginning of the chain where there is none, and the signature on it. */
record Tail(long sequence, String hash, @Nullable SignedHead head) {
    static final Tail NONE = new Tail(0, HashChain.START, null);
}
