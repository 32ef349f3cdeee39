package org.heed.audit;

import java.util.Map;
import java.util.UUID;

/** One change to be written to the trail: what happened to which subject, and the values it moved from and to. */
public record AuditEntry(String subject, String subjectId, String what, Map<String, ?> from, Map<String, ?> to) {
    /** What a case is called in the trail, from the first entry on. */
    public static final String CASE = "recommendation";

    /** A change of a case. */
    public static AuditEntry ofCase(UUID caseId, String what, Map<String, ?> from, Map<String, ?> to) {
        return new AuditEntry(CASE, caseId.toString(), what, from, to);
    }
}
