package org.heed.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heed.evidence.file.FileKind;
import org.heed.evidence.file.Size;
import org.heed.evidence.file.Source;
import org.heed.process.task.TaskLock;
import org.heed.recommendation.TaskFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files that wait for their task to be done. This is no record: a row goes when its file is taken back, kept, or not wanted. */
@Component
class TaskUploadTable {
    private static final int MOST = 10;

    private final JdbcClient database;
    private final TaskLock lock;
    private final Quota quota;
    private final Clock clock;

    TaskUploadTable(JdbcClient database, TaskLock lock, Quota quota, Clock clock) {
        this.lock = lock;
        this.database = database;
        this.quota = quota;
        this.clock = clock;
    }

    /** A file as it waits. */
    record Row(Source.File file, boolean withheld) {}

    /**
     * Empty where there are enough already; where one file is asked for, it takes the place of the earlier one. Raises
     * BrokenRule where the task is over: nothing would ever throw the file away; BadRequest where there is too much already.
     */
    @Transactional
    public Optional<TaskFiles.Waiting> add(TaskFiles.Place at, Source.File file, boolean withheld, String by) {
        lock.holdOpen(at.task());
        // One at a time on each task, so that nobody counts what another just adds
        database.sql("select pg_advisory_xact_lock(hashtextextended('file ' || ?, 0))")
                .param(at.task())
                .query((row, number) -> 0)
                .single();
        if (!at.several()) {
            database.sql("delete from handed_in where task_id = ? and field = ?")
                    .params(at.task(), at.field())
                    .update();
        }
        if (of(at.task()).stream()
                        .filter(each -> each.field().equals(at.field()))
                        .count()
                >= MOST) {
            return Optional.empty();
        }
        quota.require(at.caseId(), by, file.content().length);
        UUID id = UUID.randomUUID();
        database.sql(
                        """
                        insert into handed_in
                          (id, task_id, case_id, field, withheld, at, by, file_name, kind, bytes, sha256, scanned_at, content)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        at.task(),
                        at.caseId(),
                        at.field(),
                        withheld,
                        time(clock.instant()),
                        by,
                        file.name(),
                        file.kind().name(),
                        file.content().length,
                        file.sha256())
                .param(file.scannedAt() == null ? null : time(file.scannedAt()))
                .param(file.content())
                .update();
        return of(at.task()).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    static int most() {
        return MOST;
    }

    List<TaskFiles.Waiting> of(String task) {
        return database.sql("select id, field, file_name, bytes, withheld, by from handed_in where task_id = ? order by"
                        + " at, id")
                .param(task)
                .query((row, number) -> new TaskFiles.Waiting(
                        row.getObject("id", UUID.class),
                        row.getString("field"),
                        row.getString("file_name"),
                        Size.words(row.getLong("bytes")),
                        row.getBoolean("withheld"),
                        row.getString("by")))
                .list();
    }

    Optional<Row> ofTask(String task, UUID id) {
        return one("task_id = ? and id = ?", task, id);
    }

    Optional<Row> ofCase(UUID caseId, UUID id) {
        return one("case_id = ? and id = ? for update", caseId, id);
    }

    private Optional<Row> one(String which, Object... parameters) {
        return database.sql("select * from handed_in where " + which)
                .params(parameters)
                .query(TaskUploadTable::read)
                .optional();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        OffsetDateTime scannedAt = row.getObject("scanned_at", OffsetDateTime.class);
        Source.File file = new Source.File(
                row.getString("file_name"),
                FileKind.valueOf(row.getString("kind")),
                row.getBytes("content"),
                row.getString("sha256"),
                scannedAt == null ? null : scannedAt.toInstant());
        return new Row(file, row.getBoolean("withheld"));
    }

    boolean remove(String task, UUID id) {
        return database.sql("delete from handed_in where task_id = ? and id = ?")
                        .params(task, id)
                        .update()
                > 0;
    }

    void forget(String task) {
        database.sql("delete from handed_in where task_id = ?").param(task).update();
    }

    private static OffsetDateTime time(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
