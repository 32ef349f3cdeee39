package org.heed.recommendation.record;

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
import org.heed.recommendation.AnswerRelease;
import org.heed.recommendation.SearchTexts;
import org.heed.shared.request.JointTables;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows that stages add to a case and never change: each has an id, its case, when and by whom, and what was said. */
@Component
public class StageRows {
    private final JdbcClient database;
    private final Clock clock;
    private final SearchTexts texts;
    private final AnswerRelease unsigned;
    private final SeparatedDuties duties;

    private final JointTables together;

    StageRows(JdbcTemplate database, Clock clock, SearchTexts texts, AnswerRelease unsigned, SeparatedDuties duties) {
        this.database = JdbcClient.create(database);
        this.together = new JointTables(database);
        this.clock = clock;
        this.texts = texts;
        this.unsigned = unsigned;
        this.duties = duties;
    }

    /** @param said values by column; what is missing stays null, and its words can be searched */
    public void add(String table, UUID caseId, User by, Map<String, ?> said) {
        add(table, caseId, by, said, SearchTexts.words(said));
    }

    /** @param words what a search finds it by */
    void add(String table, UUID caseId, User by, Map<String, ?> said, String words) {
        put(table, caseId, by, said, words, OffsetDateTime.now(clock));
    }

    /** Adds what belongs to the reply of a case: where it is to be signed off, it is not handed on before. */
    public void answer(String table, UUID caseId, User by, Map<String, ?> said) {
        answer(table, caseId, by, said, SearchTexts.words(said), table);
    }

    /**
     * @param words what a search finds it by
     * @param topic what it is about, where a later answer about the same stands in its place until one is signed off
     */
    void answer(String table, UUID caseId, User by, Map<String, ?> said, String words, @Nullable String topic) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        unsigned.said(put(table, caseId, by, said, words, now), caseId, now, topic);
    }

    /**
     * Adds what the service says for itself beside the reply, of a part or an action: whoever says it has replied.
     *
     * @param owner whose it is to say that, where it is somebody's
     */
    public void reply(
            String table,
            UUID caseId,
            @Nullable String owner,
            User by,
            Map<String, ?> said,
            String words,
            @Nullable String topic) {
        answer(table, caseId, by, said, words, topic);
        duties.answered(caseId, owner, by);
    }

    private UUID put(String table, UUID caseId, User by, Map<String, ?> said, String words, OffsetDateTime at) {
        texts.add(caseId, table, words);
        Map<String, Object> row = new LinkedHashMap<>(said);
        UUID id = UUID.randomUUID();
        row.put("id", id);
        row.put("case_id", caseId);
        row.put("at", at);
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
        return id;
    }

    /**
     * The entries of these cases in a table, of each case the oldest first; in a transaction, as rows name people, who are read by the same
     * connection.
     *
     * @param entry the same for a table each time
     */
    @Transactional(readOnly = true)
    public <T> List<T> entries(String table, Collection<UUID> caseIds, RowMapper<T> entry) {
        return together.rows(
                table,
                "select said.*, acting_for.person as acting_for,"
                        + " case when given.entry is null then said.at else given.settled_at end as settled_at from "
                        + table + " said left join acting_for on acting_for.entry = said.id"
                        + " left join answer_given given on given.entry = said.id"
                        + " where said.case_id = any(?) order by said.at",
                caseIds,
                entry);
    }
}
