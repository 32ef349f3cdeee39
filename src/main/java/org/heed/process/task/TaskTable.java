package org.heed.process.task;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.identity.CaseScope;
import org.heed.identity.Role;
import org.heed.shared.database.WithinTransaction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The read table of open tasks, kept by {@link TaskProjection}; the engine remains the owner. A step tells of its tasks several times:
 * what becomes of each is written once, before the transaction ends or the table is read in it.
 */
@Component
public class TaskTable {
    private final JdbcClient database;
    private final WithinTransaction<Map<String, Row>> changes =
            new WithinTransaction<>(LinkedHashMap::new, this::write);

    /** What becomes of a row. */
    private sealed interface Row {
        String id();
    }

    private record Added(OpenTask task) implements Row {
        @Override
        public String id() {
            return task.id();
        }
    }

    /** What changes of a task while it is open. */
    record Change(
            String id, @Nullable String assignee, @Nullable String owner, Set<String> excluded, @Nullable LocalDate due)
            implements Row {
        private OpenTask of(OpenTask task) {
            return new OpenTask(
                    task.id(),
                    task.caseId(),
                    task.reference(),
                    task.key(),
                    task.title(),
                    task.roles(),
                    task.scope(),
                    assignee,
                    excluded,
                    due,
                    task.createdAt(),
                    owner);
        }
    }

    public TaskTable(JdbcClient database) {
        this.database = database;
    }

    /** Writes what the transaction at hand has changed so far; whoever reads the table asks for it first. */
    void settle() {
        changes.begun().ifPresent(this::write);
    }

    private void write(Map<String, Row> changed) {
        changed.values().forEach(this::write);
        changed.clear();
    }

    private void write(Row row) {
        if (row instanceof Added added) {
            insert(added.task());
        } else if (row instanceof Change change) {
            update(change);
        }
    }

    private void later(Row row) {
        changes.atHand().ifPresentOrElse(changed -> changed.merge(row.id(), row, TaskTable::both), () -> write(row));
    }

    private static Row both(Row before, Row after) {
        return after instanceof Change change && before instanceof Added added
                ? new Added(change.of(added.task()))
                : after;
    }

    public Optional<OpenTask> find(String taskId) {
        settle();
        return database.sql("select * from open_task where task_id = ?")
                .param(taskId)
                .query(TaskTable::read)
                .optional();
    }

    List<OpenTask> ofCase(UUID caseId) {
        settle();
        return database.sql("select * from open_task where case_id = ? order by created_at, task_id")
                .param(caseId)
                .query(TaskTable::read)
                .list();
    }

    List<OpenTask> ofCases(Collection<UUID> caseIds) {
        settle();
        return database.sql("select * from open_task where case_id = any(?) order by created_at, task_id")
                .param(caseIds.toArray(UUID[]::new))
                .query(TaskTable::read)
                .list();
    }

    List<OpenTask> heldBy(String person, int most) {
        settle();
        return database.sql("select * from open_task where ? in (assignee, owner) order by created_at, task_id limit ?")
                .params(person, most)
                .query(TaskTable::read)
                .list();
    }

    void put(OpenTask task) {
        later(new Added(task));
    }

    void change(Change change) {
        later(change);
    }

    private void update(Change change) {
        database.sql(
                        """
                        update open_task set assignee = :assignee, owner = :owner, excluded = :excluded, due_on = :due
                        where task_id = :id""")
                .param("assignee", change.assignee())
                .param("owner", change.owner())
                .param("excluded", change.excluded().toArray(String[]::new))
                .param("due", change.due())
                .param("id", change.id())
                .update();
    }

    private void insert(OpenTask task) {
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

    /** At once, so that nobody adds a file to a task that is over: who holds it open is waited for, and who comes later is refused. */
    void remove(String taskId) {
        changes.begun().ifPresent(changed -> changed.remove(taskId));
        database.sql("delete from open_task where task_id = ?").param(taskId).update();
    }

    public void removeOf(UUID caseId) {
        settle();
        database.sql("delete from open_task where case_id = ?").param(caseId).update();
    }

    void clear() {
        settle();
        database.sql("delete from open_task").update();
    }

    public List<OpenTask> everything() {
        settle();
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
