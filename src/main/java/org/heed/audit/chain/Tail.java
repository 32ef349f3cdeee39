package org.heed.audit.chain;

import org.jspecify.annotations.Nullable;

/** The last entry of the chain, or 0 and the beginning of the chain where there is none, and the signature on it. */
public record Tail(long sequence, String hash, @Nullable SignedHead head) {
    static final Tail NONE = new Tail(0, HashChain.START, null);
}
