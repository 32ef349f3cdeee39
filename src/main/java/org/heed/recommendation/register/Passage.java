package org.heed.recommendation.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.heed.recommendation.Reference;
import org.heed.recommendation.title.ShortTitle;

/** A text in which the words that were looked for were found. */
public record Passage(String kind, Instant at, List<Piece> snippet) {
    private static final String BEGIN = "\ue000";
    private static final String END = "\ue001";

    /** What stands around what was found; a text that holds these marks itself loses them. */
    static final String MARKS = BEGIN + END;

    /** What the database is asked to mark, and how much it shows. */
    static final String SNIPPET = "StartSel=" + BEGIN + ",StopSel=" + END
            + ",MaxFragments=2,MaxWords=30,MinWords=12,FragmentDelimiter=\" … \"";

    /** A piece of a snippet, and whether it is what was looked for. */
    public record Piece(String text, boolean found) {}

    /** A recommendation with the best of the passages in which the words were found, and how many there are. */
    public record Hit(
            String reference,
            String slug,
            String panel,
            String title,
            String wording,
            List<Passage> passages,
            int passagesFound) {
        Hit with(List<Passage> all) {
            return new Hit(reference, slug, panel, title, wording, all, passagesFound);
        }

        static Hit read(ResultSet row) throws SQLException {
            Reference reference = Reference.read(row.getString("reference"));
            return new Hit(
                    reference.toString(),
                    reference.slug(),
                    row.getString("of_panel"),
                    ShortTitle.of(row.getString("title"), row.getString("wording")),
                    row.getString("wording"),
                    List.of(Passage.read(row)),
                    row.getInt("passages"));
        }
    }

    static Passage read(ResultSet row) throws SQLException {
        return new Passage(
                row.getString("kind"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                parts(row.getString("snippet")));
    }

    private static List<Piece> parts(String snippet) {
        List<Piece> pieces = new ArrayList<>();
        for (String part : snippet.split(BEGIN)) {
            int end = part.indexOf(END);
            if (end >= 0) {
                pieces.add(new Piece(part.substring(0, end), true));
            }
            pieces.add(new Piece(part.substring(end + 1), false));
        }
        pieces.removeIf(piece -> piece.text().isEmpty());
        return pieces;
    }
}
