package org.heed.recommendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heed.process.FurtherAnswers;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said about a case.
 *
 * @param title key of its heading in the message bundle
 * @param about what the heading speaks of, such as the task that an administrator added; empty where it needs nothing
 * @param actingFor in whose place it was said; null where whoever said it did so for themselves
 * @param reply whether it belongs in the "response and progress" column of the panel's table
 * @param settled since when it is the council's own word; null while it waits to be signed off, and where it was sent back
 */
public record RecordEntry(
        UUID caseId,
        Instant at,
        String by,
        @Nullable String actingFor,
        String title,
        String about,
        boolean reply,
        @Nullable Instant settled,
        List<Line> lines) {
    /** The heading of answers to questions that an administrator added. */
    static final String ANSWERED = "record.answered";

    /** What the public may read: replies, what the panel thinks of them, progress, and how it was closed. */
    private static final List<String> PUBLIC = List.of(
            "decision.",
            "record.view.",
            "record.graded.",
            "record.closure.APPROVED",
            "record.escalationAnswered",
            "record.part.replied.",
            "record.part.reported.",
            "record.part.judged.",
            "record.actionReported.");

    private static final String DECLINED = "decision.DECLINED";

    /** Lines that name a person; the panel reads them, the public does not. */
    private static final Set<String> PEOPLE =
            Set.of("record.action.owner", "record.riskAcceptedBy", "record.part.owner", "record.part.riskAcceptedBy");

    /** Whether it is for the panel's table, and has been the council's own word by then. */
    boolean handedOnBy(Instant then) {
        return reply && settled != null && !settled.isAfter(then);
    }

    /** Whether the public may read it once the case is published. */
    boolean forThePublic() {
        return !title.equals(DECLINED) && PUBLIC.stream().anyMatch(title::startsWith);
    }

    /** A labelled text; the label is a key in the message bundle, but for a question that an administrator asked. Files are evidence by its ids. */
    public record Line(String label, String text, boolean asked, List<FurtherAnswers.File> files) {
        /** A question in the administrator's words, and its answer. */
        static Line asked(FurtherAnswers.Answer answer) {
            return new Line(answer.label(), answer.text(), true, answer.files());
        }
    }

    public RecordEntry about(String what) {
        return new RecordEntry(caseId, at, by, actingFor, title, what, reply, settled, lines);
    }

    RecordEntry settled(@Nullable Instant since) {
        return new RecordEntry(caseId, at, by, actingFor, title, about, reply, since, lines);
    }

    /** The same without the lines that name a person. */
    RecordEntry withoutPeople() {
        List<Line> shown =
                lines.stream().filter(line -> !PEOPLE.contains(line.label())).toList();
        return new RecordEntry(caseId, at, by, actingFor, title, about, reply, settled, shown);
    }

    /** The entry of a row with the columns case_id, at, by and settled_at. */
    public static RecordEntry of(ResultSet row, String title, boolean reply, List<Line> lines) throws SQLException {
        return new RecordEntry(
                row.getObject("case_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                row.getString("acting_for"),
                title,
                "",
                reply,
                settled(row),
                lines);
    }

    private static @Nullable Instant settled(ResultSet row) throws SQLException {
        OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
        return settled == null ? null : settled.toInstant();
    }

    /** Labels and texts in turn; a text that is missing is left out. */
    public static List<Line> lines(@Nullable String... labelsAndTexts) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < labelsAndTexts.length; i += 2) {
            String text = labelsAndTexts[i + 1];
            if (text != null && !text.isBlank()) {
                lines.add(new Line(String.valueOf(labelsAndTexts[i]), text, false, List.of()));
            }
        }
        return lines;
    }
}
