package org.heed.modelling.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.model.source.ModelFile;
import org.heed.process.version.ModelVersion;
import org.heed.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What waits for a second administrator, and what waited. */
@Component
public class Proposals {
    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    Proposals(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    public long add(
            ModelVersion.Origin origin,
            @Nullable Long draft,
            int base,
            List<ModelFile> files,
            String reason,
            String by) {
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach(file -> texts.put(file.name(), file.text()));
        return database.sql(
                        """
                        insert into model_proposal (origin, draft_id, base_version, files, reason, proposed_by, proposed_at)
                        values (?, ?, ?, ?::jsonb, ?, ?, ?) returning id""")
                .param(origin.name())
                .param(draft)
                .params(base, json.writeValueAsString(texts), reason, by, OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
    }

    public List<Proposal> open() {
        return database.sql("select * from model_proposal where outcome is null order by id limit 200")
                .query(this::read)
                .list();
    }

    /** How many wait. */
    public long waiting() {
        return database.sql("select count(*) from model_proposal where outcome is null")
                .query(Long.class)
                .single();
    }

    /** Keeps the proposal from others until the transaction ends; raises NotFound where there is none. */
    public Proposal hold(long id) {
        return find(id, " for update");
    }

    public Proposal get(long id) {
        return find(id, "");
    }

    private Proposal find(long id, String lock) {
        return database.sql("select * from model_proposal where id = ?" + lock)
                .param(id)
                .query(this::read)
                .optional()
                .orElseThrow(() -> new NotFound("notFound.proposal", String.valueOf(id)));
    }

    public void decide(long id, String outcome, String note, String by) {
        database.sql("update model_proposal set outcome = ?, note = ?, decided_by = ?, decided_at = ? where id = ?")
                .params(outcome, note, by, OffsetDateTime.now(clock), id)
                .update();
    }

    private Proposal read(ResultSet row, int number) throws SQLException {
        List<ModelFile> files = new ArrayList<>();
        json.readTree(row.getString("files"))
                .forEachEntry((name, text) -> files.add(ModelFile.of(name, text.asString(""))));
        return new Proposal(
                row.getLong("id"),
                ModelVersion.Origin.valueOf(row.getString("origin")),
                row.getObject("draft_id", Long.class),
                row.getInt("base_version"),
                files,
                row.getString("reason"),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by"),
                row.getString("outcome"),
                row.getString("note"));
    }
}
