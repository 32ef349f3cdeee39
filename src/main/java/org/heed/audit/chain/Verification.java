package org.heed.audit.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the trail holds: the chain of its hashes, and the signatures on it.
 *
 * @param firstBroken the sequence number of the first entry that does not fit into the chain of hashes, or null
 * @param lastHash the hash of the last entry
 * @param signed which entries are covered by which signature
 * @param highWater the last entry that is known to have been signed, whatever the database says; 0 where none is
 * @param faults where signatures and entries do not fit
 */
public record Verification(
        boolean holds,
        long entries,
        @Nullable Long firstBroken,
        String lastHash,
        List<SignedEntries> signed,
        long highWater,
        List<TrailFault> faults) {

    /** Entries one after the other that are covered by one key's signatures, and the last of these, on the last entry. */
    public record SignedEntries(long first, long last, String key, String signature) {}
}
