package org.heed.audit;

import java.util.List;
import org.heed.audit.chain.Verification;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;

/** The append-only, hash-chained trail of every change. */
public interface AuditTrail {
    /** Writes an entry in the transaction at hand, at its end; raises IllegalStateException where there is none. */
    void append(String who, AuditEntry entry);

    /** What happened to one subject, oldest first. */
    List<AuditRecord> of(String subject, String subjectId);

    /** The whole trail, newest first. */
    Page<AuditRecord> page(@Nullable String cursor, int limit);

    /** What is asked for of it, newest first. */
    Page<AuditRecord> page(AuditQuery query, @Nullable String cursor, int limit);

    Verification verify();

    /** The number of its last entry. */
    long length();
}
