package org.heed.recommendation.record;

import static org.mockito.Mockito.mock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.recommendation.SearchTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The rows of stages without a database. */
public final class RowsInMemory extends StageRows {
    private static final OffsetDateTime AT = OffsetDateTime.of(2026, 6, 1, 12, 0, 0, 0, ZoneOffset.UTC);

    /**
     * What was added.
     *
     * @param answer whether it waits for a signature where one is asked for
     * @param words what a search finds it by
     */
    public record Row(String table, UUID caseId, String by, Map<String, ?> said, boolean answer, String words) {}

    private final List<Row> rows = new ArrayList<>();

    @SuppressWarnings("NullAway")
    public RowsInMemory() {
        super(new JdbcTemplate(), null, null, null, null);
    }

    public List<Row> rows() {
        return rows;
    }

    /** The ledger of what is decided about a case, kept here. */
    public CaseChanges changes() {
        return new CaseChanges(this);
    }

    /** What the record shows of a row with these values. */
    public static RecordEntry shown(RecordSection section, RowsInMemory rows, String table, Map<String, ?> said) {
        UUID caseId = UUID.randomUUID();
        rows.rows.add(new Row(table, caseId, "u", said, false, ""));
        return section.entries(List.of(caseId)).get(0);
    }

    /** A row that is the council's own word since then, or waits for a signature. */
    void settled(String table, UUID caseId, Map<String, ?> said, @Nullable Instant since) {
        Map<String, @Nullable Object> columns = new HashMap<>(said);
        columns.put("settled_at", since == null ? null : since.atOffset(ZoneOffset.UTC));
        rows.add(new Row(table, caseId, "u", columns, true, ""));
    }

    @Override
    public void add(String table, UUID caseId, User by, Map<String, ?> said) {
        add(table, caseId, by, said, SearchTexts.words(said));
    }

    @Override
    void add(String table, UUID caseId, User by, Map<String, ?> said, String words) {
        rows.add(new Row(table, caseId, by.id(), said, false, words));
    }

    @Override
    public void answer(String table, UUID caseId, User by, Map<String, ?> said) {
        answer(table, caseId, by, said, SearchTexts.words(said), table);
    }

    @Override
    void answer(String table, UUID caseId, User by, Map<String, ?> said, String words, @Nullable String topic) {
        rows.add(new Row(table, caseId, by.id(), said, true, words));
    }

    @Override
    public <T> List<T> entries(String table, Collection<UUID> caseIds, RowMapper<T> entry) {
        return rows.stream()
                .filter(row -> row.table().equals(table) && caseIds.contains(row.caseId()))
                .map(row -> read(row, entry))
                .toList();
    }

    private static <T> T read(Row row, RowMapper<T> entry) {
        Map<String, @Nullable Object> columns = new HashMap<>(row.said());
        columns.put("case_id", row.caseId());
        columns.put("at", AT);
        columns.putIfAbsent("settled_at", row.said().containsKey("settled_at") ? null : AT);
        columns.put("by", row.by());
        ResultSet result = mock(ResultSet.class, call -> {
            Object value = columns.get(call.<String>getArgument(0));
            return value != null && call.getMethod().getName().equals("getString") ? value.toString() : value;
        });
        try {
            return entry.mapRow(result, 0);
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
