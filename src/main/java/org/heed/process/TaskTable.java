package org.heed.process;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.identity.CaseScope;
import org.heed.identity.Permissions;
import org.heed.identity.Reach;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.shared.Cursor;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The read table of open tasks, kept by {@link TaskProjection}; the engine remains the owner. */
@Component
class TaskTable {
    private static final String READABLE = "(:everything or panel = any(:panels) or service = any(:services))";
    private static final String MINE = "(assignee = any(:mine) or owner = any(:mine)) and " + READABLE;
    private static final String TEAM =
            """
            assignee is null and not (excluded @> array[:user]::text[]) and (
              (roles && :panelRoles::text[] and panel = any(:panels))
              or (roles && :serviceRoles::text[] and service = any(:services))
              or roles && :councilRoles::text[])""";

    private final JdbcClient database;

    TaskTable(JdbcClient database) {
        this.database = database;
    }

    Page<OpenTask> page(TaskView view, User user, @Nullable String cursor, int limit) {
        List<String> after = cursor == null ? List.of(LocalDate.of(1, 1, 1).toString(), "") : Cursor.read(cursor, 2);
        List<OpenTask> rows = query(view, user)
                .sql("select * from open_task where " + condition(view)
                        + " and (coalesce(due_on, date '9999-12-31'), task_id) > (:afterDue, :afterId)"
                        + " order by coalesce(due_on, date '9999-12-31'), task_id limit :rows")
                .param("afterDue", Cursor.date(after.get(0)))
                .param("afterId", after.get(1))
                .param("rows", limit + 1)
                .query(TaskTable::read)
                .list();
        return Page.cut(rows, limit, last -> Cursor.of(last.due() == null ? FAR : last.due(), last.id()));
    }

    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    TaskCount count(TaskView view, User user, LocalDate today) {
        return query(view, user)
                .sql("select count(*) as open, count(*) filter (where due_on < :today) as overdue from open_task where "
                        + condition(view))
                .param("today", today)
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

    private ViewQuery query(TaskView view, User user) {
        return new ViewQuery(database, view, user);
    }

    Optional<OpenTask> find(String taskId) {
        return database.sql("select * from open_task where task_id = ?")
                .param(taskId)
                .query(TaskTable::read)
                .optional();
    }

    List<OpenTask> ofCase(UUID caseId) {
        return database.sql("select * from open_task where case_id = ? order by created_at, task_id")
                .param(caseId)
                .query(TaskTable::read)
                .list();
    }

    List<OpenTask> heldBy(String person) {
        return database.sql("select * from open_task where ? in (assignee, owner) order by created_at, task_id")
                .param(person)
                .query(TaskTable::read)
                .list();
    }

    void put(OpenTask task) {
        database.sql(
                        """
                        insert into open_task
                          (task_id, case_id, task_key, title, roles, panel, service, assignee, excluded, due_on, created_at, owner)
                        values (:id, :caseId, :key, :title, :roles, :panel, :service, :assignee, :excluded, :due, :createdAt, :owner)
                        on conflict (task_id) do update set assignee = excluded.assignee, due_on = excluded.due_on,
                          owner = excluded.owner""")
                .param("id", task.id())
                .param("caseId", task.caseId())
                .param("key", task.key())
                .param("title", task.title())
                .param("roles", names(task.roles()))
                .param("panel", task.scope().panel())
                .param("service", task.scope().service())
                .param("assignee", task.assignee())
                .param("excluded", task.excluded().toArray(String[]::new))
                .param("due", task.due())
                .param("owner", task.owner())
                .param("createdAt", OffsetDateTime.ofInstant(task.createdAt(), java.time.ZoneOffset.UTC))
                .update();
    }

    void remove(String taskId) {
        database.sql("delete from open_task where task_id = ?").param(taskId).update();
    }

    void removeOf(UUID caseId) {
        database.sql("delete from open_task where case_id = ?").param(caseId).update();
    }

    void clear() {
        database.sql("delete from open_task").update();
    }

    List<OpenTask> everything() {
        return database.sql("select * from open_task order by task_id")
                .query(TaskTable::read)
                .list();
    }

    static String[] names(Collection<Role> roles) {
        return roles.stream().map(Role::id).sorted().toArray(String[]::new);
    }

    private static OpenTask read(ResultSet row, int number) throws SQLException {
        return new OpenTask(
                row.getString("task_id"),
                row.getObject("case_id", UUID.class),
                row.getString("task_key"),
                row.getString("title"),
                texts(row.getArray("roles")).stream()
                        .flatMap(role -> Role.of(role).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                new CaseScope(row.getString("panel"), row.getString("service")),
                row.getString("assignee"),
                texts(row.getArray("excluded")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("owner"));
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).collect(Collectors.toUnmodifiableSet());
    }

    /** A query over a view with the parameters that say who asks. */
    private record ViewQuery(JdbcClient database, TaskView view, User user) {
        JdbcClient.StatementSpec sql(String sql) {
            Reach reach = Permissions.readable(user);
            JdbcClient.StatementSpec statement = database.sql(sql);
            return switch (view) {
                case MINE -> reading(statement.param("mine", holders(user)), reach);
                case TEAM ->
                    statement
                            .param("user", user.id())
                            .param("panelRoles", names(user.panelRoles()))
                            .param("serviceRoles", names(user.serviceRoles()))
                            .param("councilRoles", names(user.councilRoles()))
                            .param("panels", user.panels().toArray(String[]::new))
                            .param("services", user.services().toArray(String[]::new));
                case ALL -> reading(statement, reach);
            };
        }

        private static String[] holders(User user) {
            return Stream.concat(Stream.of(user.id()), user.cover().absent().stream())
                    .toArray(String[]::new);
        }

        private static JdbcClient.StatementSpec reading(JdbcClient.StatementSpec statement, Reach reach) {
            return statement
                    .param("everything", reach.everything())
                    .param("panels", reach.panels().toArray(String[]::new))
                    .param("services", reach.services().toArray(String[]::new));
        }
    }
}
