package org.heed.recommendation.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.shared.Cursor;
import org.heed.shared.Page;
import org.heed.shared.database.Conditions;
import org.heed.shared.database.RowMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Searches what was said in the cases that somebody may read; withheld words are found by those alone who may see them. */
@Component
public class Search {
    private static final RowMatch SAID = new RowMatch(
            "select number as id from search_text said where folded @@ websearch_to_tsquery('english', heed_folded(:text))",
            "said.folded @@ websearch_to_tsquery('english', heed_folded(:text))",
            Map.of(),
            RowMatch.FEW);

    /** The places in which the words were said, or the newest of them where they are too many. */
    private static final String FOUND = "with " + SAID.table("few", RowMatch.FEW) + ", found as materialized ("
            + place(RowMatch.few("few", RowMatch.FEW) + " and said.number = any (array(select id from few))", "")
            + " union all "
            + place(
                    RowMatch.many("few", RowMatch.FEW) + " and " + SAID.each(),
                    " order by said.number desc limit :most")
            + ") ";

    /** The passages, at most three each, of the recommendations of one page; a recommendation is placed by its best passage. */
    private static final String PASSAGES =
            """
            select shown.*, exists (select from withheld where withheld.case_id = shown.case_id) as exempt,
              ts_headline('heed_english', translate(text, :marks, ''),
                websearch_to_tsquery('english', heed_folded(:text)), :options) as snippet
            from (select ranked.*, dense_rank() over (order by best desc, newest desc) as place
                  from (select found.*, rank() over of_case as nth, count(*) over every as passages,
                          max(ts_rank(folded, websearch_to_tsquery('english', heed_folded(:text)))) over every as best,
                          max(number) over every as newest
                        from found
                        window every as (partition by case_id),
                          of_case as (partition by case_id
                            order by ts_rank(folded, websearch_to_tsquery('english', heed_folded(:text))) desc, number desc)) ranked) shown
            where nth <= 3 and place > :from and place <= :until order by place, nth""";

    /** Of words that stand in more than {@link RowMatch#FEW} places so many are ranked that the reader may see, the newest. */
    private static final int MOST_PLACES = 150;

    private final JdbcClient database;
    private final ExemptReads reads;

    public Search(JdbcClient database, ExemptReads reads) {
        this.database = database;
        this.reads = reads;
    }

    private record Found(Passage.Hit hit, UUID caseId, boolean exempt) {}

    /** The recommendations, the one with the best passage first; a trace is left of withheld words among them. */
    public Page<Passage.Hit> page(String text, @Nullable String panel, User user, @Nullable String cursor, int limit) {
        int skip = Cursor.skip(cursor);
        Map<UUID, Found> byCase = new LinkedHashMap<>();
        asked(PASSAGES, text, panel, user)
                .param("marks", Passage.MARKS)
                .param("options", Passage.SNIPPET)
                .param("from", skip)
                .param("until", skip + limit + 1)
                .query((row, number) -> new Found(
                        Passage.Hit.read(row), row.getObject("case_id", UUID.class), row.getBoolean("exempt")))
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

    /** In how many recommendations the words were said; {@link Page#COUNTED} and one where they were said in too many places to be looked at. */
    public long count(String text, @Nullable String panel, User user) {
        String counted = "select case when " + RowMatch.many("few", RowMatch.FEW) + " and count(*) > :places then "
                + (Page.COUNTED + 1) + " else count(distinct case_id) end from found";
        return asked(counted, text, panel, user).query(Long.class).single();
    }

    private JdbcClient.StatementSpec asked(String sql, String text, @Nullable String panel, User user) {
        Conditions asked = VisibilityFilter.reads(user)
                .and("panel = :panel", "panel", panel)
                .and("not exists (select from withheld other where other.case_id = said.beside)")
                .and(VisibilityFilter.sees(user));
        return database.sql(FOUND.replace("{asked}", asked.sql()) + sql)
                .params(asked.values())
                .param("text", text)
                .param("places", MOST_PLACES)
                .param("most", MOST_PLACES + 1);
    }

    private static String place(String condition, String end) {
        return "(select said.*, entry.reference, entry.panel as of_panel, entry.wording, entry.title from search_text said"
                + " join recommendation entry on entry.id = said.case_id where " + condition + " and {asked}" + end
                + ")";
    }
}
