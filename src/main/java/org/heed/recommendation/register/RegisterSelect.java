package org.heed.recommendation.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.heed.identity.User;
import org.heed.shared.Cursor;
import org.heed.shared.Page;
import org.heed.shared.database.Conditions;
import org.heed.shared.database.RowMatch;
import org.jspecify.annotations.Nullable;

/** The statements that read the register: which cases are asked for is found in the table alone, what is withheld is read with those that are shown. */
final class RegisterSelect {
    /** What can be part of a reference; other words are looked for in what was recommended alone. */
    private static final Pattern OF_A_REFERENCE = Pattern.compile("[\\p{Alnum}/-]{2,25}");

    private final Conditions asked;
    private final @Nullable RowMatch words;

    private RegisterSelect(Conditions asked, @Nullable RowMatch words) {
        this.asked = asked;
        this.words = words;
    }

    static RegisterSelect of(RegisterQuery query, User user, LocalDate today) {
        Conditions asked = VisibilityFilter.reads(user)
                .and("panel = :panel", "panel", query.panel())
                .and("service = :service", "service", query.service())
                .and(
                        "stage = :stage",
                        "stage",
                        query.stage() == null ? null : query.stage().name())
                .and(
                        "kind = :kind",
                        "kind",
                        query.kind() == null ? null : query.kind().name());
        if (query.overdue()) {
            asked.and("closed_on is null and stage <> 'MONITORING' and due_on < :today")
                    .with("today", today);
        }
        return new RegisterSelect(asked, query.text() == null ? null : match(words(query.text(), user)));
    }

    /** Words of the recommendation that the user may see, or a part of its reference. */
    static Conditions words(String text, User user) {
        Conditions sees = VisibilityFilter.sees(user);
        String said = "folded @@ websearch_to_tsquery('english', heed_folded(:text)) and " + sees.sql();
        Conditions words = new Conditions().with("text", text);
        if (OF_A_REFERENCE.matcher(text).matches()) {
            words.and("(" + said + " or reference ilike :like or reference = :written)")
                    .with("like", "%" + Conditions.typed(text) + "%")
                    .with("written", written(text));
        } else {
            words.and(said);
        }
        sees.values().forEach(words::with);
        return words;
    }

    /** A reference as it is stored, where it was typed as addresses have it. */
    private static String written(String text) {
        return text.toUpperCase(java.util.Locale.ROOT).replaceFirst("(\\d{4})-(\\d{2}-)", "$1/$2");
    }

    private static RowMatch match(Conditions conditions) {
        return new RowMatch(
                "select id from recommendation entry where " + conditions.sql(), conditions.sql(), conditions.values());
    }

    /** For lists of tasks, which name the case in {@code case_id}. */
    static RowMatch open(Conditions conditions) {
        conditions.and("closed_on is null");
        return new RowMatch(
                "select id from recommendation entry where " + conditions.sql(),
                "(select " + conditions.sql() + " from recommendation entry where entry.id = case_id)",
                conditions.values());
    }

    Map<String, Object> values() {
        if (words != null) {
            words.values().forEach(asked::with);
        }
        return asked.values();
    }

    /** The newest first, from a cursor on, with the parameter {@code rows}. */
    String page(@Nullable String cursor) {
        if (cursor != null) {
            asked.and(
                    "entry_number < :before",
                    "before",
                    Cursor.number(Cursor.read(cursor, 1).get(0)));
        }
        String end = " order by entry_number desc limit :rows";
        return "with " + (words == null ? "" : words.table("few", RowMatch.FEW) + ", ") + "found as materialized ("
                + ways("id, entry_number", end) + end
                + ") select * from register_entry where id in (select id from found) order by entry_number desc";
    }

    String count() {
        String end = " limit " + (Page.COUNTED + 1);
        return (words == null ? "" : "with " + words.table("few", RowMatch.FEW) + " ") + "select count(*) from ("
                + ways("id", end) + end + ") counted";
    }

    private String ways(String columns, String end) {
        String select = "select " + columns + " from ";
        if (words == null) {
            return select + "recommendation entry where " + asked.sql();
        }
        return "select * from ((" + select + "(select * from recommendation where " + RowMatch.few("few", RowMatch.FEW)
                + " and id = any (array(select id from few)) offset 0) entry where " + asked.sql() + end
                + ") union all ("
                + select + "recommendation entry where " + RowMatch.many("few", RowMatch.FEW) + " and " + words.each()
                + " and "
                + asked.sql() + end
                + ")) either";
    }
}
