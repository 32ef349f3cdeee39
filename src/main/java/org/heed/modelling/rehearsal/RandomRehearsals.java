package org.heed.modelling.rehearsal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.model.source.ModelFile;
import org.heed.process.engine.Rehearsed;
import org.heed.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rehearsals at random: the files as they were, how many cases are to go through them, and what came of each. */
@Component
class RandomRehearsals {
    static final String RUNNING = "RUNNING";
    static final String DONE = "DONE";
    static final String STOPPED = "STOPPED";
    static final String FAILED = "FAILED";
    private static final int PLAYS = 20;
    /** Of one draft; older ones go when another begins. */
    private static final int KEPT = 3;

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    RandomRehearsals(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** How far one has come; nothing that was played is lost. */
    record Run(UUID id, long draft, List<ModelFile> files, String state, int wanted, List<Rehearsed> plays) {
        public boolean running() {
            return state.equals(RUNNING);
        }

        Run with(List<Rehearsed> played) {
            return new Run(id, draft, files, state, wanted, played);
        }
    }

    /** The case that is to be played next. */
    record Next(UUID id, List<ModelFile> files, long seed, int play) {}

    /** Where one of the draft runs already, that one goes on. */
    UUID begin(long draft, List<ModelFile> files, User by) {
        CouncilPermissions.requireEditModels(by);
        database.sql("select id from model_draft where id = ? for update")
                .param(draft)
                .query(Long.class)
                .single();
        Optional<UUID> running = database.sql(
                        "select id from random_rehearsal where draft_id = ? and state = 'RUNNING' order by made_at limit 1")
                .param(draft)
                .query(UUID.class)
                .optional();
        return running.orElseGet(() -> insert(draft, files, by));
    }

    private UUID insert(long draft, List<ModelFile> files, User by) {
        UUID id = UUID.randomUUID();
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach(file -> texts.put(file.name(), file.text()));
        database.sql("insert into random_rehearsal values (?, ?, ?::jsonb, ?, ?, 'RUNNING', ?, ?)")
                .params(
                        id,
                        draft,
                        json.writeValueAsString(texts),
                        System.nanoTime(),
                        PLAYS,
                        by.id(),
                        OffsetDateTime.now(clock))
                .update();
        database.sql(
                        """
                        delete from random_rehearsal where id in
                          (select id from random_rehearsal where draft_id = ? order by made_at desc, id offset ?)""")
                .params(draft, KEPT)
                .update();
        return id;
    }

    /** Of the one that was begun first. */
    Optional<Next> next() {
        return database.sql(
                        """
                        select r.id, r.files, r.seed,
                          (select count(*) from random_rehearsal_play p where p.rehearsal_id = r.id) as played
                        from random_rehearsal r where r.state = 'RUNNING' order by r.made_at, r.id limit 1""")
                .query((row, number) -> new Next(
                        row.getObject("id", UUID.class),
                        files(row.getString("files")),
                        row.getLong("seed"),
                        row.getInt("played")))
                .optional();
    }

    /** Another node may have played the same; it came out the same. */
    void played(Next next, Rehearsed result) {
        database.sql(
                        """
                        insert into random_rehearsal_play select id, ?, ?::jsonb from random_rehearsal where id = ?
                        on conflict do nothing""")
                .params(next.play(), json.writeValueAsString(result), next.id())
                .update();
        database.sql(
                        """
                        update random_rehearsal r set state = 'DONE' where id = ? and state = 'RUNNING' and plays <=
                          (select count(*) from random_rehearsal_play p where p.rehearsal_id = r.id)""")
                .param(next.id())
                .update();
    }

    void end(UUID id, String state) {
        database.sql("update random_rehearsal set state = ? where id = ? and state = 'RUNNING'")
                .params(state, id)
                .update();
    }

    /** Raises NotFound where the draft has none such. Its state is read before its plays, so one that has ended is whole. */
    Run get(long draft, UUID id) {
        Run begun = database.sql("select * from random_rehearsal where id = ? and draft_id = ?")
                .params(id, draft)
                .query((row, number) -> new Run(
                        id,
                        draft,
                        files(row.getString("files")),
                        row.getString("state"),
                        row.getInt("plays"),
                        List.of()))
                .optional()
                .orElseThrow(() -> new NotFound("notFound.rehearsal", id.toString()));
        return begun.with(database.sql("select result from random_rehearsal_play where rehearsal_id = ? order by play")
                .param(id)
                .query((row, number) -> json.readValue(row.getString("result"), Rehearsed.class))
                .list());
    }

    private List<ModelFile> files(String texts) {
        return json.readTree(texts)
                .propertyStream()
                .map(file -> ModelFile.of(file.getKey(), file.getValue().asString("")))
                .toList();
    }
}
