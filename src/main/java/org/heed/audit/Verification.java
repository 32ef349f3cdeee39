package org.heed.audit;

import org.jspecify.annotations.Nullable;

/**
 * Whether the hash chain of the trail holds.
 *
 * @param firstBroken the sequence number of the first entry that does not fit, or null
 * @param lastHash the hash of the last entry; kept elsewhere, it also shows a trail cut short
 */
public record Verification(boolean holds, long entries, @Nullable Long firstBroken, String lastHash) {}
