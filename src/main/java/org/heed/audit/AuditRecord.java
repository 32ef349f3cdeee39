package org.heed.audit;

import java.time.Instant;
import java.util.Map;

/** One entry of the trail as it was written. */
public record AuditRecord(
        long sequence,
        Instant at,
        String who,
        String subject,
        String subjectId,
        String what,
        Map<String, Object> from,
        Map<String, Object> to) {

    /** The same entry without its words: that something happened is for every reader of the trail. */
    public AuditRecord withoutWords() {
        return new AuditRecord(sequence, at, who, subject, subjectId, what, Map.of(), Map.of());
    }
}
