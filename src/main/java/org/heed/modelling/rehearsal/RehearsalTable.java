package org.heed.modelling.rehearsal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.process.engine.Rehearsed;
import org.heed.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rehearsals by hand: what was done so far in each. */
@Component
class RehearsalTable {
    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    RehearsalTable(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** A rehearsal of a draft. */
    record Row(long draft, List<Rehearsed.Move> moves) {}

    UUID begin(long draft, List<Rehearsed.Move> moves, User by) {
        UUID id = UUID.randomUUID();
        database.sql("insert into rehearsal values (?, ?, ?::jsonb, ?, ?)")
                .params(id, draft, json.writeValueAsString(moves), by.id(), OffsetDateTime.now(clock))
                .update();
        return id;
    }

    /** Raises NotFound where there is none. */
    Row get(UUID id) {
        return database.sql("select draft_id, moves from rehearsal where id = ?")
                .param(id)
                .query((row, number) -> new Row(
                        row.getLong("draft_id"),
                        List.of(json.readValue(row.getString("moves"), Rehearsed.Move[].class))))
                .optional()
                .orElseThrow(() -> new NotFound("notFound.rehearsal", id.toString()));
    }

    void moves(UUID id, List<Rehearsed.Move> moves) {
        database.sql("update rehearsal set moves = ?::jsonb where id = ?")
                .params(json.writeValueAsString(moves), id)
                .update();
    }
}
