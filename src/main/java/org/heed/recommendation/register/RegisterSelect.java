package org.heed.recommendation.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.shared.Page;
import org.heed.shared.database.Conditions;
import org.heed.shared.database.RowMatch;
import org.jspecify.annotations.Nullable;

/** The statements that read the register: which cases are asked for is found in the table alone, what is withheld is read with those that are shown. */
final class RegisterSelect {
    private final String source;
    private final Conditions asked;
    private final @Nullable RowMatch words;
    private final RegisterOrder order;

    private RegisterSelect(String source, Conditions asked, @Nullable RowMatch words, RegisterOrder order) {
        this.source = source;
        this.asked = asked;
        this.words = words;
        this.order = order;
    }

    static RegisterSelect of(RegisterQuery query, User user, Clock clock) {
        Conditions asked = VisibilityFilter.reads(user)
                .and("panel = :panel", "panel", query.panel())
                .and("service = :service", "service", query.service())
                .and("kind = :kind", "kind", RegisterConditions.name(query.kind()));
        asked.and(RegisterConditions.standing(query.stage(), query.leads(), query.changedSince(), clock));
        if (query.due() != null) {
            asked.and(RegisterConditions.due(query.due(), LocalDate.now(clock)));
        }
        return new RegisterSelect(
                source(query, user),
                asked,
                query.text() == null ? null : match(RegisterConditions.words(query.text(), user)),
                query.order());
    }

    /** References of a panel stand together in their order, so whoever looks at some panels would be led past all others: their cases are read first. */
    private static String source(RegisterQuery query, User user) {
        boolean ofPanels =
                query.panel() != null || !Permissions.readable(user).panels().isEmpty();
        Conditions panels = VisibilityFilter.reads(user).and("panel = :panel", "panel", query.panel());
        return query.order().isByReference() && ofPanels
                ? "(select * from recommendation where " + panels.sql() + " offset 0)"
                : "recommendation";
    }

    private static RowMatch match(Conditions conditions) {
        return new RowMatch(
                "select id from recommendation entry where " + conditions.sql(),
                conditions.sql(),
                conditions.values(),
                RowMatch.FEW);
    }

    /** For lists of tasks, which name the case in {@code case_id}. */
    static RowMatch open(Conditions conditions, int few) {
        conditions.and("closed_on is null");
        return new RowMatch(
                "select id from recommendation entry where " + conditions.sql(),
                "(select " + conditions.sql() + " from recommendation entry where entry.id = case_id)",
                conditions.values(),
                few);
    }

    Map<String, Object> values() {
        if (words != null) {
            words.values().forEach(asked::with);
        }
        return asked.values();
    }

    /** In the order that is asked for, from a cursor on, with the parameter {@code rows}. */
    String page(@Nullable String cursor) {
        if (cursor != null) {
            order.after(cursor, asked);
        }
        String end = order.orderBy() + " limit :rows";
        return "with " + (words == null ? "" : words.table("few", RowMatch.FEW) + ", ") + "found as materialized ("
                + ways("id, " + order.columns(), end) + end
                + ") select * from register_entry where id in (select id from found)" + order.orderBy();
    }

    String count() {
        String end = " limit " + (Page.COUNTED + 1);
        return (words == null ? "" : "with " + words.table("few", RowMatch.FEW) + " ") + "select count(*) from ("
                + ways("id", end) + end + ") counted";
    }

    private String ways(String columns, String end) {
        String select = "select " + columns + " from ";
        if (words == null) {
            return select + source + " entry where " + asked.sql();
        }
        return "select * from ((" + select + "(select * from recommendation where " + RowMatch.few("few", RowMatch.FEW)
                + " and id = any (array(select id from few)) offset 0) entry where " + asked.sql() + end
                + ") union all ("
                + select + source + " entry where " + RowMatch.many("few", RowMatch.FEW) + " and " + words.each()
                + " and "
                + asked.sql() + end
                + ")) either";
    }
}
