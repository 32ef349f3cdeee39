package org.heed.audit.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry as its table and an export hold it, each field as it was hashed.
 *
 * @param head the signature on this entry, where there is one
 */
public record TrailRow(
        long sequence,
        String at,
        String who,
        String subject,
        String subjectId,
        String what,
        String from,
        String to,
        String hash,
        @Nullable SignedHead head) {

    String hashAfter(String previous) {
        return HashChain.next(previous, List.of(Long.toString(sequence), at, who, subject, subjectId, what, from, to));
    }

    /** What is read from a file may lack any field. */
    public boolean complete() {
        return at != null
                && who != null
                && subject != null
                && subjectId != null
                && what != null
                && from != null
                && to != null
                && hash != null
                && (head == null || head.complete());
    }
}
