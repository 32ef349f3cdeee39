package org.heed.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

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

    /** The same entry without the values of these names. */
    public AuditRecord without(Set<String> names) {
        Map<String, Object> was = new LinkedHashMap<>(from);
        Map<String, Object> is = new LinkedHashMap<>(to);
        was.keySet().removeAll(names);
        is.keySet().removeAll(names);
        return new AuditRecord(sequence, at, who, subject, subjectId, what, was, is);
    }
}
