package org.heed.recommendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.shared.Cursor;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Searches what was said in the cases that somebody may read; withheld words are found by those alone who may see them. */
@Component
public class Search {
    /** Marks around what was found; a text that holds them itself loses them. */
    private static final String BEGIN = "\ue000";

    private static final String END = "\ue001";

    private static final String FOUND = "from search_text said join register_entry entry on entry.id = said.case_id"
            + " where said.words @@ websearch_to_tsquery('english', :text)"
            + " and (:panel::text is null or panel = :panel) and " + Sight.READS + " and " + Sight.SEES;

    private final JdbcClient database;
    private final ExemptReads reads;

    Search(JdbcClient database, ExemptReads reads) {
        this.database = database;
        this.reads = reads;
    }

    /** A piece of a snippet, and whether it is what was looked for. */
    public record Piece(String text, boolean found) {}

    /** A text in which the words were found. */
    public record Hit(String reference, String slug, String panel, String kind, Instant at, List<Piece> snippet) {}

    private record Found(Hit hit, UUID caseId, boolean exempt) {}

    /** The hits, the best first; a trace is left of withheld words among them. */
    public Page<Hit> page(String text, @Nullable String panel, User user, @Nullable String cursor, int limit) {
        int skip = Cursor.skip(cursor);
        List<Found> found = asked(
                        """
                        select best.*, ts_headline('english', translate(text, :marks, ''),
                          websearch_to_tsquery('english', :text), :options) as snippet
                        from (select said.number, said.kind, said.at, said.text, entry.reference, entry.panel, said.case_id, entry.ground,
                                ts_rank(said.words, websearch_to_tsquery('english', :text)) as rank\s"""
                                + FOUND
                                + " order by rank desc, said.number desc limit :rows offset :skip) best"
                                + " order by rank desc, number desc",
                        text,
                        panel,
                        user)
                .param("marks", BEGIN + END)
                .param(
                        "options",
                        "StartSel=" + BEGIN + ",StopSel=" + END
                                + ",MaxFragments=2,MaxWords=30,MinWords=12,FragmentDelimiter=\" … \"")
                .param("rows", limit + 1)
                .param("skip", skip)
                .query((row, number) ->
                        new Found(hit(row), row.getObject("case_id", UUID.class), row.getString("ground") != null))
                .list();
        Page<Found> page = Page.cut(found, limit, last -> Cursor.of(skip + limit));
        reads.note(
                page.items().stream().filter(Found::exempt).map(Found::caseId).toList(), user);
        return page.map(shown -> shown.stream().map(Found::hit).toList());
    }

    public long count(String text, @Nullable String panel, User user) {
        return asked("select count(*) " + FOUND, text, panel, user)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, String text, @Nullable String panel, User user) {
        return Sight.of(user, database.sql(sql)).param("text", text).param("panel", panel);
    }

    /** The ids of readable cases with these references, or led by these people, the newest first. */
    public List<UUID> cases(Collection<String> references, Collection<String> leadOfficers, User user, int most) {
        return Sight.of(
                        user,
                        database.sql("select id from register_entry where " + Sight.READS
                                + " and (reference = any(:references) or lead_officer = any(:leads_on))"
                                + " order by entry_number desc limit :most"))
                .param("references", references.toArray(String[]::new))
                .param("leads_on", leadOfficers.toArray(String[]::new))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** The references of readable cases that begin so. */
    public List<String> references(String beginning, User user) {
        return Sight.of(
                        user,
                        database.sql("select reference from register_entry where " + Sight.READS
                                + " and starts_with(reference, :beginning) order by entry_number"))
                .param("beginning", beginning)
                .query(String.class)
                .list();
    }

    private static Hit hit(ResultSet row) throws SQLException {
        Reference reference = Reference.read(row.getString("reference"));
        return new Hit(
                reference.toString(),
                reference.slug(),
                row.getString("panel"),
                row.getString("kind"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                pieces(row.getString("snippet")));
    }

    private static List<Piece> pieces(String snippet) {
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
