package org.heed.recommendation.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.heed.process.FurtherAnswers;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said about a case.
 *
 * @param title key of its heading in the message bundle
 * @param about what the heading speaks of, such as the task that an administrator added; empty where it needs nothing
 * @param actingFor in whose place it was said; null where whoever said it did so for themselves
 * @param audience the widest circle that reads it; its lines may be for fewer
 * @param settled since when it is the council's own word; null while it waits to be signed off, and where it was sent back
 * @param neighbour the other case of which its lines speak; null where they speak of their own case alone
 */
public record RecordEntry(
        UUID caseId,
        Instant at,
        String by,
        @Nullable String actingFor,
        String title,
        String about,
        Audience audience,
        @Nullable Instant settled,
        @Nullable UUID neighbour,
        List<Line> lines) {
    /** The heading of answers to questions that an administrator added. */
    static final String ANSWERED = "record.answered";

    /** What of it that audience may read, where it has been the council's own word by then. */
    public Optional<RecordEntry> handedOn(Audience readers, Instant then) {
        return readers.reads(audience) && settled != null && !settled.isAfter(then)
                ? Optional.of(with(lines.stream()
                        .filter(line -> readers.reads(line.audience()))
                        .toList()))
                : Optional.empty();
    }

    /**
     * A labelled text; the label is a key in the message bundle, but for a question that an administrator asked. Files are evidence by
     * its ids.
     */
    public record Line(String label, String text, boolean asked, List<FurtherAnswers.File> files, Audience audience) {
        /** A question in the administrator's words, and its answer: for the panel, and not for the public. */
        static Line asked(FurtherAnswers.Answer answer) {
            return new Line(answer.label(), answer.text(), true, answer.files(), Audience.PANEL);
        }
    }

    public RecordEntry about(String what) {
        return new RecordEntry(caseId, at, by, actingFor, title, what, audience, settled, neighbour, lines);
    }

    /** The entry with lines before those that it has. */
    public RecordEntry beginning(RecordLines before) {
        return with(Stream.concat(before.list().stream(), lines.stream()).toList());
    }

    RecordEntry settled(@Nullable Instant since) {
        return new RecordEntry(caseId, at, by, actingFor, title, about, audience, since, neighbour, lines);
    }

    RecordEntry neighbour(@Nullable UUID other) {
        return new RecordEntry(caseId, at, by, actingFor, title, about, audience, settled, other, lines);
    }

    /** That it was said, and by whom, without what. */
    RecordEntry withoutWords() {
        return with(List.of());
    }

    private RecordEntry with(List<Line> shown) {
        return new RecordEntry(caseId, at, by, actingFor, title, about, audience, settled, neighbour, shown);
    }

    /** The entry of a row with the columns case_id, at, by and settled_at. */
    public static RecordEntry of(ResultSet row, String title, Audience audience, RecordLines lines)
            throws SQLException {
        return of(row, title, audience, lines.list());
    }

    static RecordEntry of(ResultSet row, String title, Audience audience, List<Line> lines) throws SQLException {
        return new RecordEntry(
                row.getObject("case_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                row.getString("acting_for"),
                title,
                "",
                audience,
                settled(row),
                null,
                lines);
    }

    private static @Nullable Instant settled(ResultSet row) throws SQLException {
        OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
        return settled == null ? null : settled.toInstant();
    }

    /** Labels and texts in turn, for the council alone; a text that is missing is left out. */
    public static List<Line> lines(@Nullable String... labelsAndTexts) {
        RecordLines lines = new RecordLines();
        for (int i = 0; i < labelsAndTexts.length; i += 2) {
            lines.forCouncil(String.valueOf(labelsAndTexts[i]), labelsAndTexts[i + 1]);
        }
        return lines.list();
    }
}
