package org.heed.recommendation.record;

import java.util.UUID;

/** How one recommendation hangs together with another, and why; {@code other} is the case at the far end. */
public record CaseLink(UUID caseId, Kind kind, UUID other, String reason) {
    /** Whether the case is one of its two ends. */
    public boolean joins(UUID one) {
        return caseId.equals(one) || other.equals(one);
    }

    /** What the first is to the second. */
    public enum Kind {
        SUPERSEDED_BY,
        MERGED_INTO,
        RELATED_TO
    }
}
