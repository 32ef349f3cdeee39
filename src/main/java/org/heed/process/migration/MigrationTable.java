package org.heed.process.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heed.shared.NotFound;
import org.heed.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Migrations and their cases, one row each, so that a move can stop and go on anywhere. */
@Component
class MigrationTable {
    private static final String SELECT =
            """
            select m.*, (select count(*) from migration_case c where c.migration_id = m.id and c.state = 'WAITING') as waiting,
              (select count(*) from migration_case c where c.migration_id = m.id and c.state = 'MOVED') as moved,
              (select count(*) from migration_case c where c.migration_id = m.id and c.state = 'LEFT') as stayed
            from migration m""";

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    MigrationTable(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** The running cases of a version, and the elements at which each stands. */
    Map<UUID, List<String>> running(int version) {
        Map<UUID, List<String>> running = new LinkedHashMap<>();
        database.sql(
                        """
                        select instance.business_key_ as case_id, stands.act_id_ as element
                        from model_version v
                        join act_ru_execution instance on instance.proc_def_id_ = v.definition_id
                          and instance.parent_id_ is null
                        left join act_ru_execution stands on stands.proc_inst_id_ = instance.id_
                          and stands.act_id_ is not null and stands.is_active_
                        where v.number = ? order by instance.business_key_""")
                .param(version)
                .query(row -> {
                    List<String> stands = running.computeIfAbsent(
                            UUID.fromString(row.getString("case_id")), key -> new ArrayList<>());
                    if (row.getString("element") != null) {
                        stands.add(row.getString("element"));
                    }
                });
        return running;
    }

    UUID add(MigrationPlan plan, String reason, String by) {
        UUID id = UUID.randomUUID();
        requireNoneRuns(plan.from());
        database.sql("insert into migration values (?, ?, ?, ?::jsonb, ?, 'RUNNING', ?, ?)")
                .params(
                        id,
                        plan.from(),
                        plan.into(),
                        json.writeValueAsString(plan.to()),
                        reason,
                        by,
                        OffsetDateTime.now(clock))
                .update();
        for (UUID caseId : running(plan.from()).keySet()) {
            database.sql("insert into migration_case values (?, ?, 'WAITING', null)")
                    .params(id, caseId)
                    .update();
        }
        return id;
    }

    boolean turn(UUID id, Migration.State from, Migration.State to) {
        if (to == Migration.State.RUNNING) {
            requireNoneRuns(get(id).plan().from());
        }
        return database.sql("update migration set state = ? where id = ? and state = ?")
                        .params(to.name(), id, from.name())
                        .update()
                > 0;
    }

    /** One migration at a time runs from a version, on whatever node: asked under a lock, so that nobody gets in between. */
    private void requireNoneRuns(int from) {
        database.sql("select number from model_version where number = ? for no key update")
                .param(from)
                .query(Integer.class)
                .single();
        boolean runs = database.sql(
                        "select exists (select 1 from migration where from_version = ? and state = 'RUNNING')")
                .param(from)
                .query(Boolean.class)
                .single();
        if (runs) {
            throw new RuleViolation("rule.migrationRuns", from);
        }
    }

    /** The next case of a migration that runs, kept from other nodes until the transaction ends. */
    Optional<UUID> next(UUID id) {
        return database.sql(
                        """
                        select c.case_id from migration_case c join migration m on m.id = c.migration_id
                        where m.id = ? and m.state = 'RUNNING' and c.state = 'WAITING'
                        order by c.case_id limit 1 for update of c skip locked""")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    void moved(UUID id, UUID caseId) {
        database.sql("update migration_case set state = 'MOVED' where migration_id = ? and case_id = ?")
                .params(id, caseId)
                .update();
    }

    void left(UUID id, UUID caseId, String problem) {
        database.sql("update migration_case set state = 'LEFT', problem = ? where migration_id = ? and case_id = ?"
                        + " and state = 'WAITING'")
                .params(problem, id, caseId)
                .update();
    }

    /** Closes a migration of which no case waits any more. */
    void close(UUID id) {
        database.sql(
                        """
                        update migration set state = 'DONE' where id = ? and state = 'RUNNING' and not exists
                          (select 1 from migration_case c where c.migration_id = id and c.state = 'WAITING')""")
                .param(id)
                .update();
    }

    List<Migration> all() {
        return database.sql(SELECT + " order by started_at desc limit 200")
                .query(this::read)
                .list();
    }

    List<UUID> open() {
        return database.sql("select id from migration where state = 'RUNNING' order by started_at")
                .query(UUID.class)
                .list();
    }

    Migration get(UUID id) {
        return database.sql(SELECT + " where id = ?")
                .param(id)
                .query(this::read)
                .optional()
                .orElseThrow(() -> new NotFound("notFound.migration", id.toString()));
    }

    private Migration read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Map<String, String> to = new LinkedHashMap<>();
        json.readTree(row.getString("plan")).forEachEntry((from, target) -> to.put(from, target.asString("")));
        List<Migration.Left> left = database.sql(
                        "select case_id, problem from migration_case where migration_id = ? and state = 'LEFT'"
                                + " order by case_id limit 200")
                .param(id)
                .query((each, at) -> new Migration.Left(each.getObject(1, UUID.class), each.getString(2)))
                .list();
        return new Migration(
                id,
                new MigrationPlan(row.getInt("from_version"), row.getInt("to_version"), to),
                row.getString("reason"),
                Migration.State.valueOf(row.getString("state")),
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getLong("waiting"),
                row.getLong("moved"),
                row.getLong("stayed"),
                left);
    }
}
