package org.heed.recommendation;

import java.util.UUID;

/** How one recommendation hangs together with another, and why; {@code other} is the case at the far end. */
public record CaseLink(UUID caseId, Kind kind, UUID other, String reason) {
    /** What the first is to the second. */
    public enum Kind {
        SUPERSEDED_BY,
        MERGED_INTO,
        RELATED_TO
    }
}
