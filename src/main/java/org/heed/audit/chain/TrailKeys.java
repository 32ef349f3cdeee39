package org.heed.audit.chain;

import org.jspecify.annotations.Nullable;

/**
 * The keys of this Heed.
 *
 * @param signing the one that signs, where one is set
 * @param known those that are believed, the signing one among them
 */
public record TrailKeys(@Nullable SigningKey signing, KnownKeys known) {
    public TrailKeys {
        if (signing != null) {
            known.with(signing.publicKey());
        }
    }
}
