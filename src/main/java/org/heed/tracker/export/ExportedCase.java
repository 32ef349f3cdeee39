package org.heed.tracker.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.heed.audit.AuditRecord;
import org.heed.audit.TimelineItem;
import org.heed.process.instance.AheadText;
import org.heed.recommendation.register.Withholding;
import org.heed.tracker.RecommendationView;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a case as one file holds it, with codes for programs and words for people.
 *
 * @param events the timeline as it was written, {@code timeline} the same in words
 * @param files the names of the other files of the archive
 */
record ExportedCase(
        Instant exportedAt,
        String exportedBy,
        RecommendationView recommendation,
        String panel,
        LocalDate heldOn,
        String item,
        @Nullable String service,
        @Nullable String leadOfficer,
        @Nullable Withholding withholding,
        List<Fact> facts,
        List<AheadText.Line> standing,
        List<Said> said,
        List<Kept> lists,
        List<Task> openTasks,
        List<TimelineItem> timeline,
        List<AuditRecord> events,
        List<String> files) {

    /** A fact in words. */
    public record Fact(String label, String value) {}

    /** Something that was said. */
    public record Said(Instant at, String when, String by, String heading, List<Fact> lines) {}

    /** What a module keeps about the case, such as its comments. */
    public record Kept(String name, String title, List<Row> rows) {}

    /** One thing that is kept, in words and as data. */
    public record Row(String heading, String text, List<Fact> lines, Object data) {}

    /** A task that the case waits for. */
    public record Task(String key, String title, @Nullable String with, @Nullable LocalDate due) {}
}
