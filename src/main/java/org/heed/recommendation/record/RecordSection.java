package org.heed.recommendation.record;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What a stage adds to the record of a case: replies, views, progress, decisions. Each stage has one. */
public interface RecordSection {
    /** The entries of these cases, oldest first. */
    List<RecordEntry> entries(Collection<UUID> caseIds);

    /** Those of its entries that somebody decides on next, oldest first: a reply, a report, a proposal to close. */
    default List<RecordEntry> decidedOn(Collection<UUID> caseIds) {
        return List.of();
    }
}
