package org.heed.audit.chain;

import org.jspecify.annotations.Nullable;

/** Follows the trail entry by entry: remembers the first that does not fit into the chain, and hands each to the check of the signatures. */
public final class ChainReader {
    private final SignatureCheck signatures;
    private String hash = HashChain.START;
    private long entries;
    private @Nullable Long firstBroken;

    public ChainReader(SignatureCheck signatures) {
        this.signatures = signatures;
    }

    public void accept(TrailRow row) {
        entries++;
        String expected = row.hashAfter(hash);
        hash = row.hash();
        if (firstBroken == null && (row.sequence() != entries || !expected.equals(hash))) {
            firstBroken = row.sequence();
        }
        signatures.accept(row);
    }

    public Verification result() {
        signatures.finish();
        return new Verification(
                firstBroken == null && signatures.faults().isEmpty(),
                entries,
                firstBroken,
                hash,
                signatures.signed(),
                signatures.highWater(),
                signatures.faults());
    }
}
