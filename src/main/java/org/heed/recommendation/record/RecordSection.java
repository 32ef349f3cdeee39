package org.heed.recommendation.record;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What a stage adds to the record of a case: replies, views, progress, decisions. Each stage has one. */
public interface RecordSection {
    /** The entries of these cases, oldest first. */
    List<RecordEntry> entries(Collection<UUID> caseIds);

    /** Whether what it says is what somebody decides on next: a reply, a report, a proposal. */
    default boolean isDecidedOn() {
        return false;
    }
}
