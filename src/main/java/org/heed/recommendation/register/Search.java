package org.heed.recommendation.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.recommendation.Reference;
import org.heed.shared.Cursor;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Searches what was said in the cases that somebody may read; withheld words are found by those alone who may see them. */
@Component
public class Search {
    private static final String FOUND = "from search_text said join register_entry entry on entry.id = said.case_id"
            + " where said.folded @@ websearch_to_tsquery('english', heed_folded(:text))"
            + " and not exists (select from register_entry other where other.id = said.beside and other.ground is not null)"
            + " and (:panel::text is null or panel = :panel) and " + VisibilityFilter.READS + " and "
            + VisibilityFilter.SEES;

    /** The passages of the recommendations of one page; a recommendation is placed by its best passage. */
    private static final String PASSAGES =
            """
            select shown.*, ts_headline('heed_english', translate(text, :marks, ''),
              websearch_to_tsquery('english', heed_folded(:text)), :options) as snippet
            from (select ranked.*, dense_rank() over (order by best desc, newest desc) as place
                  from (select said.number, said.kind, said.at, said.text, said.case_id,
                          entry.reference, entry.panel, entry.wording, entry.ground,
                          rank() over of_case as nth, count(*) over every as passages,
                          max(ts_rank(said.folded, websearch_to_tsquery('english', heed_folded(:text)))) over every as best,
                          max(said.number) over every as newest\s"""
                    + FOUND
                    + """
                        window every as (partition by said.case_id),
                          of_case as (partition by said.case_id
                            order by ts_rank(said.folded, websearch_to_tsquery('english', heed_folded(:text))) desc, said.number desc)) ranked) shown
            where nth <= :shown and place > :from and place <= :until order by place, nth""";

    private static final int PASSAGES_SHOWN = 3;

    private final JdbcClient database;
    private final ExemptReads reads;

    public Search(JdbcClient database, ExemptReads reads) {
        this.database = database;
        this.reads = reads;
    }

    /** A recommendation with the best of the passages in which the words were found, and how many there are. */
    public record Hit(
            String reference, String slug, String panel, String wording, List<Passage> passages, int passagesFound) {
        private Hit with(List<Passage> all) {
            return new Hit(reference, slug, panel, wording, all, passagesFound);
        }
    }

    private record Found(Hit hit, UUID caseId, boolean exempt) {}

    /** The recommendations, the one with the best passage first; a trace is left of withheld words among them. */
    public Page<Hit> page(String text, @Nullable String panel, User user, @Nullable String cursor, int limit) {
        int skip = Cursor.skip(cursor);
        Map<UUID, Found> byCase = new LinkedHashMap<>();
        asked(PASSAGES, text, panel, user)
                .param("marks", Passage.MARKS)
                .param("options", Passage.SNIPPET)
                .param("shown", PASSAGES_SHOWN)
                .param("from", skip)
                .param("until", skip + limit + 1)
                .query((row, number) ->
                        new Found(hit(row), row.getObject("case_id", UUID.class), row.getString("ground") != null))
                .list()
                .forEach(found -> byCase.merge(found.caseId(), found, Search::joined));
        Page<Found> page = Page.cut(List.copyOf(byCase.values()), limit, last -> Cursor.of(skip + limit));
        List<UUID> exempt =
                page.items().stream().filter(Found::exempt).map(Found::caseId).toList();
        if (!exempt.isEmpty()) {
            reads.note(exempt, user);
        }
        return page.map(shown -> shown.stream().map(Found::hit).toList());
    }

    private static Found joined(Found one, Found next) {
        List<Passage> passages = new ArrayList<>(one.hit().passages());
        passages.addAll(next.hit().passages());
        return new Found(one.hit().with(passages), one.caseId(), one.exempt());
    }

    /** How many recommendations there are in which the words were said. */
    public long count(String text, @Nullable String panel, User user) {
        return asked("select count(distinct said.case_id) " + FOUND, text, panel, user)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, String text, @Nullable String panel, User user) {
        return VisibilityFilter.of(user, database.sql(sql)).param("text", text).param("panel", panel);
    }

    private static Hit hit(ResultSet row) throws SQLException {
        Reference reference = Reference.read(row.getString("reference"));
        return new Hit(
                reference.toString(),
                reference.slug(),
                row.getString("panel"),
                row.getString("wording"),
                List.of(Passage.read(row)),
                row.getInt("passages"));
    }
}
