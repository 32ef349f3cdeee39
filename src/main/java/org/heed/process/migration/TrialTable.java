package org.heed.process.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heed.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Trials of migrations and their cases, one row each. */
@Component
class TrialTable {
    static final String RUNNING = "RUNNING";
    static final String STOPPED = "STOPPED";
    static final String DONE = "DONE";
    /** A plan is tried out now; what was tried of late is kept for those who look at it. */
    private static final int KEPT = 20;

    private static final int SHOWN = 200;

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    TrialTable(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** A case that is to be tried. */
    record Waiting(UUID trial, MigrationPlan plan, UUID caseId) {}

    UUID add(MigrationPlan plan, String by) {
        UUID id = UUID.randomUUID();
        database.sql("insert into migration_trial values (?, ?, ?, ?::jsonb, 'RUNNING', ?, ?)")
                .params(id, plan.from(), plan.into(), json.writeValueAsString(plan.to()), by, OffsetDateTime.now(clock))
                .update();
        database.sql(
                        """
                        insert into migration_trial_case
                        select ?, cast(e.business_key_ as uuid), 'WAITING', null from act_ru_execution e
                        join model_version v on v.definition_id = e.proc_def_id_
                        where v.number = ? and e.parent_id_ is null""")
                .params(id, plan.from())
                .update();
        database.sql(
                        """
                        delete from migration_trial where id in
                          (select id from migration_trial order by started_at desc, id offset ?)""")
                .param(KEPT)
                .update();
        return id;
    }

    /** The next case of the trial that was begun first. */
    Optional<Waiting> next() {
        return database.sql(
                        """
                        select t.*, c.case_id from migration_trial t
                        join migration_trial_case c on c.trial_id = t.id and c.state = 'WAITING'
                        where t.state = 'RUNNING' order by t.started_at, t.id, c.case_id limit 1""")
                .query((row, number) ->
                        new Waiting(row.getObject("id", UUID.class), plan(row), row.getObject("case_id", UUID.class)))
                .optional();
    }

    void judged(Waiting which, @Nullable String problem) {
        database.sql("update migration_trial_case set state = 'TRIED', problem = ? where trial_id = ? and case_id = ?")
                .param(problem)
                .params(which.trial(), which.caseId())
                .update();
    }

    /** Ends trials of which no case waits; false, because there is nothing more to do in them. */
    boolean endFinished() {
        database.sql(
                        """
                        update migration_trial t set state = 'DONE' where state = 'RUNNING' and not exists
                          (select 1 from migration_trial_case c where c.trial_id = t.id and c.state = 'WAITING')""")
                .update();
        return false;
    }

    void end(UUID id, String state) {
        database.sql("update migration_trial set state = ? where id = ? and state = 'RUNNING'")
                .params(state, id)
                .update();
    }

    MigrationDryRuns.Trial get(UUID id) {
        List<MigrationDryRuns.Unfit> unfit = database.sql(
                        """
                        select case_id, problem from migration_trial_case where trial_id = ? and problem is not null
                        order by case_id limit ?""")
                .params(id, SHOWN)
                .query((row, number) ->
                        new MigrationDryRuns.Unfit(row.getObject("case_id", UUID.class), "", row.getString("problem")))
                .list();
        return database.sql(
                        """
                        select t.*, count(c.case_id) as cases, count(*) filter (where c.state = 'WAITING') as waiting,
                          count(c.problem) as unfit
                        from migration_trial t left join migration_trial_case c on c.trial_id = t.id
                        where t.id = ? group by t.id""")
                .param(id)
                .query((row, number) -> new MigrationDryRuns.Trial(
                        id,
                        plan(row),
                        row.getString("state"),
                        row.getLong("cases"),
                        row.getLong("waiting"),
                        row.getLong("unfit"),
                        unfit))
                .optional()
                .orElseThrow(() -> new NotFound("notFound.migration", id.toString()));
    }

    private MigrationPlan plan(ResultSet row) throws SQLException {
        Map<String, String> to = new LinkedHashMap<>();
        json.readTree(row.getString("plan")).forEachEntry((from, target) -> to.put(from, target.asString("")));
        return new MigrationPlan(row.getInt("from_version"), row.getInt("to_version"), to);
    }
}
