package org.heed.process.task;

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
import org.heed.identity.CaseScope;
import org.heed.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The read table of open tasks, kept by {@link TaskProjection}; the engine remains the owner. */
@Component
public class TaskTable {
    private final JdbcClient database;

    TaskTable(JdbcClient database) {
        this.database = database;
    }

    public Optional<OpenTask> find(String taskId) {
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

    List<OpenTask> ofCases(Collection<UUID> caseIds) {
        return database.sql("select * from open_task where case_id = any(?) order by created_at, task_id")
                .param(caseIds.toArray(UUID[]::new))
                .query(TaskTable::read)
                .list();
    }

    List<OpenTask> heldBy(String person, int most) {
        return database.sql("select * from open_task where ? in (assignee, owner) order by created_at, task_id limit ?")
                .params(person, most)
                .query(TaskTable::read)
                .list();
    }

    void put(OpenTask task) {
        database.sql(
                        """
                        insert into open_task
                          (task_id, case_id, reference, task_key, title, roles, panel, service, assignee, excluded, due_on, created_at, owner)
                        values (:id, :caseId, :reference, :key, :title, :roles, :panel, :service, :assignee, :excluded, :due, :createdAt, :owner)
                        on conflict (task_id) do update set assignee = excluded.assignee, due_on = excluded.due_on,
                          owner = excluded.owner, excluded = excluded.excluded""")
                .param("id", task.id())
                .param("caseId", task.caseId())
                .param("reference", task.reference())
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

    public void removeOf(UUID caseId) {
        database.sql("delete from open_task where case_id = ?").param(caseId).update();
    }

    void clear() {
        database.sql("delete from open_task").update();
    }

    public List<OpenTask> everything() {
        return database.sql("select * from open_task order by task_id")
                .query(TaskTable::read)
                .list();
    }

    static String[] names(Collection<Role> roles) {
        return roles.stream().map(Role::id).sorted().toArray(String[]::new);
    }

    static OpenTask read(ResultSet row, int number) throws SQLException {
        return new OpenTask(
                row.getString("task_id"),
                row.getObject("case_id", UUID.class),
                row.getString("reference"),
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
}
