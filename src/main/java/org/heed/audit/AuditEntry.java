package org.heed.audit;

import java.util.Map;

/** One change to be written to the trail: what happened to which subject, and the values it moved from and to. */
public record AuditEntry(String subject, String subjectId, String what, Map<String, ?> from, Map<String, ?> to) {}
