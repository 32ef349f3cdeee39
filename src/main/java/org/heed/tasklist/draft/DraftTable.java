package org.heed.tasklist.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of drafts. */
@Component
class DraftTable {
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;

    DraftTable(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** One at a time on each task, until the transaction ends. */
    void hold(String task) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('draft ' || ?, 0))")
                .param(task)
                .query((row, number) -> 0)
                .single();
    }

    Draft latest(String task) {
        return one("task_id = ? and not aside", task).orElse(Draft.NONE);
    }

    Optional<Draft> version(String task, int number) {
        return one("task_id = ? and number = ?", task, number);
    }

    Optional<Draft> ofPage(String task, UUID page) {
        return one("task_id = ? and page = ? and not aside", task, page);
    }

    /** What the person typed last, if it contradicts what stands and nobody has decided. */
    Optional<Draft> aside(String task, String by) {
        return one("task_id = ? and by = ? and aside", task, by);
    }

    private Optional<Draft> one(String which, Object... parameters) {
        return database.sql("select * from answer_draft where " + which + " order by number desc limit 1")
                .params(parameters)
                .query(this::read)
                .optional();
    }

    /** The first first. */
    List<Draft> all(String task) {
        return database.sql("select * from answer_draft where task_id = ? order by number")
                .param(task)
                .query(this::read)
                .list();
    }

    List<String> writers(String task, Instant since) {
        return database.sql("select distinct by from answer_draft where task_id = ? and at > ? order by by")
                .params(task, time(since))
                .query(String.class)
                .list();
    }

    /** Those of the tasks of which the person has a version. */
    Set<String> begun(Collection<String> tasks, String by) {
        return Set.copyOf(database.sql("select distinct task_id from answer_draft where task_id = any(?) and by = ?")
                .params(tasks.toArray(String[]::new), by)
                .query(String.class)
                .list());
    }

    Draft add(String task, Draft draft) {
        String answers = json.writeValueAsString(draft.answers());
        String shown = json.writeValueAsString(draft.shown());
        int number = database.sql(
                        """
                        insert into answer_draft
                        select ?, coalesce(max(number), 0) + 1, ?, ?, ?::jsonb, ?, ?::jsonb, ?, ?, ?, ?, ?
                        from answer_draft where task_id = ? returning number""")
                .params(
                        task,
                        draft.by(),
                        time(draft.at()),
                        answers,
                        draft.page(),
                        shown,
                        time(draft.since()),
                        draft.kept(),
                        draft.opened(),
                        draft.aside(),
                        answers.length() + shown.length(),
                        task)
                .query(Integer.class)
                .single();
        return version(task, number).orElseThrow();
    }

    void opened(String task, int number) {
        database.sql("update answer_draft set opened = true where task_id = ? and number = ? and not opened")
                .params(task, number)
                .update();
    }

    void remove(String task, int number) {
        database.sql("delete from answer_draft where task_id = ? and number = ?")
                .params(task, number)
                .update();
    }

    private Draft read(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getInt("number"),
                row.getString("by"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                json.readValue(row.getString("answers"), ANSWERS),
                row.getObject("page", UUID.class),
                json.readValue(row.getString("shown"), ANSWERS),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getBoolean("kept"),
                row.getBoolean("opened"),
                row.getBoolean("aside"));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
