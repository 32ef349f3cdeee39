package org.heed.recommendation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.identity.User;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that stages add to a case and never change: each has an id, its case, when and by whom, and what was said. */
@Component
public class StageRows {
    private final JdbcClient database;
    private final Clock clock;
    private final SearchTexts texts;

    StageRows(JdbcClient database, Clock clock, SearchTexts texts) {
        this.database = database;
        this.clock = clock;
        this.texts = texts;
    }

    /** @param said values by column; what is missing stays null, and its words can be searched */
    public void add(String table, UUID caseId, User by, Map<String, ?> said) {
        add(table, caseId, by, said, SearchTexts.words(said));
    }

    /** @param words what a search finds it by */
    void add(String table, UUID caseId, User by, Map<String, ?> said, String words) {
        texts.add(caseId, table, words);
        Map<String, Object> row = new LinkedHashMap<>(said);
        UUID id = UUID.randomUUID();
        row.put("id", id);
        row.put("case_id", caseId);
        row.put("at", OffsetDateTime.now(clock));
        row.put("by", by.id());
        database.sql("insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
                        + String.join(", ", Collections.nCopies(row.size(), "?")) + ")")
                .params(new ArrayList<>(row.values()))
                .update();
        String inPlaceOf = by.cover().now();
        if (inPlaceOf != null) {
            database.sql("insert into acting_for (entry, person) values (?, ?)")
                    .params(id, inPlaceOf)
                    .update();
        }
    }

    /** The entries of these cases in a table, oldest first. */
    public List<RecordEntry> entries(String table, Collection<UUID> caseIds, RowMapper<RecordEntry> entry) {
        return database.sql("select said.*, acting_for.person as acting_for from " + table
                        + " said left join acting_for on entry = said.id where case_id = any(?) order by at")
                .param(caseIds.toArray(UUID[]::new))
                .query(entry)
                .list();
    }
}
