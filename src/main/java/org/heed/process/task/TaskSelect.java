package org.heed.process.task;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.identity.User;
import org.heed.shared.Page;
import org.heed.shared.database.Alternatives;
import org.heed.shared.database.Conditions;
import org.heed.shared.database.RowMatch;
import org.jspecify.annotations.Nullable;

/** The statement that reads a list of tasks. Where words are looked for it is put together from several, each with an index of its own. */
final class TaskSelect {
    /** The titles that tasks have now, by one step for each of the few that there are. */
    private static final String TITLES =
            """
            titles as (
              (select title from open_task order by title collate "C", task_id limit 1)
              union all
              select (select next.title from open_task next where (next.title collate "C") > titles.title
                order by next.title collate "C", task_id limit 1) from titles where titles.title is not null),
            named as materialized (
              select title from titles where heed_folded(title) like heed_folded(:typed))""";

    private final String source;
    private final Conditions asked;
    private final List<String> tables = new ArrayList<>();
    private final List<String> ways = new ArrayList<>();

    TaskSelect(String source, Conditions asked, TaskFilter filter) {
        this.source = source;
        this.asked = asked;
        TaskFilter.Words words = filter.words();
        RowMatch cases = filter.cases();
        if (words != null) {
            if (cases != null) {
                asked.and(cases.each());
                cases.values().forEach(asked::with);
            }
            either(words.cases());
            asked.with("typed", "%" + Conditions.typed(words.typed()) + "%");
            tables.add(TITLES);
            way(source, "exists (select from named) and (title collate \"C\") = any (array(select title from named))");
        } else if (cases != null) {
            either(cases);
        } else {
            way(source, "true");
        }
    }

    /** What somebody holds or could claim is a small part of all tasks, and is read whole. */
    static String source(TaskView view, User user, Conditions asked) {
        if (view == TaskView.ALL) {
            return "open_task";
        }
        // The user, and whom the user covers for
        List<String> mine = Stream.concat(Stream.of(user.id()), user.cover().absent().stream())
                .toList();
        Conditions part = view == TaskView.MINE
                ? new Alternatives()
                        .among("assignee", "mine", mine)
                        .among("owner", "mine", mine)
                        .conditions()
                : new Conditions().and("assignee is null").and(team(user));
        part.values().forEach(asked::with);
        return "(select * from open_task where " + part.sql() + " offset 0) open_task";
    }

    /** What one of the user's roles may claim. */
    private static Conditions team(User user) {
        Alternatives ways = new Alternatives();
        if (!user.panelRoles().isEmpty()) {
            ways.or("roles && :panelRoles::text[] and panel = any(:teamPanels)")
                    .with("panelRoles", TaskTable.names(user.panelRoles()))
                    .with("teamPanels", user.panels().toArray(String[]::new));
        }
        if (!user.serviceRoles().isEmpty()) {
            ways.or("roles && :serviceRoles::text[] and service = any(:teamServices)")
                    .with("serviceRoles", TaskTable.names(user.serviceRoles()))
                    .with("teamServices", user.services().toArray(String[]::new));
        }
        if (!user.councilRoles().isEmpty()) {
            ways.or("roles && :councilRoles::text[]").with("councilRoles", TaskTable.names(user.councilRoles()));
        }
        return ways.conditions();
    }

    private void either(RowMatch cases) {
        tables.add(cases.table("few", cases.few()));
        cases.values().forEach(asked::with);
        way(
                "(select * from " + source + " where " + RowMatch.few("few", cases.few())
                        + " and case_id = any (array(select id from few)) offset 0) open_task",
                "true");
        way(source, RowMatch.many("few", cases.few()) + " and " + cases.each());
    }

    private void way(String from, String condition) {
        ways.add(" from " + from + " where " + condition + " and " + asked.sql());
    }

    Conditions asked() {
        return asked;
    }

    /** In their order, from a cursor on; with the parameters {@code afterKey}, {@code afterId} and {@code rows}. */
    String page(TaskOrder order, @Nullable String cursor) {
        String end = order.orderBy() + " limit :rows";
        return with() + "select * from ("
                + ways.stream()
                        .map(way -> "(select *, " + order.column() + way + order.after(cursor) + end + ")")
                        .collect(Collectors.joining(" union "))
                + ") open_task" + end;
    }

    /** How many there are that meet one more condition, as far as lists are counted. */
    String count(String more) {
        String end = " limit " + (Page.COUNTED + 1);
        return with() + "select count(*) from (select from ("
                + ways.stream()
                        .map(way -> "(select task_id" + way + " and " + more + end + ")")
                        .collect(Collectors.joining(" union "))
                + ") every" + end + ") counted";
    }

    private String with() {
        return tables.isEmpty() ? "" : "with recursive " + String.join(", ", tables) + " ";
    }
}
