package org.heed.process.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.identity.permission.Reach;
import org.heed.shared.Cursor;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of open tasks: whose they are, what they are narrowed to, and in which order they come. */
@Component
public class TaskLists {
    private static final String READABLE = "(:everything or panel = any(:panels) or service = any(:services))";
    private static final String MINE = "(assignee = any(:mine) or owner = any(:mine)) and " + READABLE;
    private static final String TEAM =
            """
            assignee is null and not (excluded @> array[:user]::text[]) and (
              (roles && :panelRoles::text[] and panel = any(:panels))
              or (roles && :serviceRoles::text[] and service = any(:services))
              or roles && :councilRoles::text[])""";
    private static final String FILTERS =
            """
             and (:panel::text is null or panel = :panel)
             and (:service::text is null or service = :service)
             and (not :unassigned or assignee is null)
             and (not :narrowed or case_id = any(:cases))
             and (:typed::text is null or heed_folded(title) like heed_folded(:typed) or case_id = any(:found))
             and (:due::text is null or case :due when 'OVERDUE' then due_on < :today
                    when 'WEEK' then due_on between :today and :week else due_on is null or due_on > :week end)
            """;

    private final JdbcClient database;
    private final TaskTable table;
    private final Clock clock;

    TaskLists(JdbcClient database, TaskTable table, Clock clock) {
        this.database = database;
        this.table = table;
        this.clock = clock;
    }

    public Page<OpenTask> page(TaskView view, TaskFilter filter, User user, @Nullable String cursor, int limit) {
        table.settle();
        TaskOrder order = TaskOrder.of(filter.sort());
        List<Object> after = order.values(cursor);
        String sql = "select *, " + order.column() + " from open_task where " + condition(view) + FILTERS
                + order.after(cursor) + order.orderBy() + " limit :rows";
        List<Keyed> rows = query(sql, view, filter, user)
                .param("afterKey", after.get(0))
                .param("afterId", after.get(1))
                .param("rows", limit + 1)
                .query((row, number) -> new Keyed(order.key(row), TaskTable.read(row, number)))
                .list();
        return Page.cut(rows, limit, last -> Cursor.of(last.key(), last.task().id()))
                .map(keyed -> keyed.stream().map(Keyed::task).toList());
    }

    private record Keyed(String key, OpenTask task) {}

    public TaskCount count(TaskView view, TaskFilter filter, User user) {
        table.settle();
        String sql = "select count(*) as open, count(*) filter (where due_on < :today) as overdue from open_task where "
                + condition(view) + FILTERS;
        return query(sql, view, filter, user)
                .query((row, number) -> new TaskCount(row.getLong("open"), row.getLong("overdue")))
                .single();
    }

    private static String condition(TaskView view) {
        return switch (view) {
            case MINE -> MINE;
            case TEAM -> TEAM;
            case ALL -> READABLE;
        };
    }

    private JdbcClient.StatementSpec query(String sql, TaskView view, TaskFilter filter, User user) {
        boolean team = view == TaskView.TEAM;
        Reach reach = Permissions.readable(user);
        JdbcClient.StatementSpec statement = database.sql(sql)
                .param("user", user.id())
                .param("mine", assignees(user))
                .param("everything", reach.everything())
                .param("panels", texts(team ? user.panels() : reach.panels()))
                .param("services", texts(team ? user.services() : reach.services()))
                .param("panelRoles", TaskTable.names(user.panelRoles()))
                .param("serviceRoles", TaskTable.names(user.serviceRoles()))
                .param("councilRoles", TaskTable.names(user.councilRoles()));
        return narrowed(statement, filter);
    }

    private JdbcClient.StatementSpec narrowed(JdbcClient.StatementSpec statement, TaskFilter filter) {
        TaskFilter.Words words = filter.words();
        LocalDate today = LocalDate.now(clock);
        return statement
                .param("panel", filter.panel())
                .param("service", filter.service())
                .param("unassigned", filter.unassigned())
                .param("narrowed", filter.cases() != null)
                .param("cases", ids(filter.cases()))
                .param("typed", words == null ? null : "%" + words.typed().replaceAll("[%_\\\\]", "\\\\$0") + "%")
                .param("found", ids(words == null ? null : words.cases()))
                .param("due", filter.due() == null ? null : filter.due().name())
                .param("today", today)
                .param("week", today.plusWeeks(1));
    }

    /** The user, and whom the user covers for. */
    private static String[] assignees(User user) {
        return Stream.concat(Stream.of(user.id()), user.cover().absent().stream())
                .toArray(String[]::new);
    }

    private static String[] texts(Collection<String> values) {
        return values.toArray(String[]::new);
    }

    private static UUID[] ids(@Nullable Collection<UUID> cases) {
        return cases == null ? new UUID[0] : cases.toArray(UUID[]::new);
    }
}
