package org.heed.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** One entry of the trail in words: what happened, who did it, when, and what changed. */
@Schema(name = "Happening")
public record TimelineItem(
        long sequence, String subject, String subjectId, String heading, String who, Instant at, List<Change> changes) {
    /** A changed value: what it is called, what it was, empty where it was nothing, and what it is now. */
    public record Change(String label, String from, String to) {}
}
