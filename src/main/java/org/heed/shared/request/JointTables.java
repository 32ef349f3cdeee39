package org.heed.shared.request;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.RowMapper;

/**
 * Tables whose rows belong to cases, of which a page reads many: a request that only reads sends the selects of all of them together, as one
 * statement, when the first is asked for.
 */
public final class JointTables {
    private final JdbcOperations database;

    /** Those that were asked for since the product started. */
    private final Map<String, Table> tables = new ConcurrentHashMap<>();

    private final OnceRead<UUID, Map<String, List<Row>>> once = new OnceRead<>();

    public JointTables(JdbcOperations database) {
        this.database = database;
    }

    private record Table(String select, RowMapper<Row> mapper) {}

    private record Row(UUID caseId, Object value) {}

    /**
     * The rows of these cases in a table, case after case, each in the order of the select.
     *
     * @param select gives {@code case_id} with each row; its only parameter is an array of the cases' ids
     * @param mapper the same for a table each time
     */
    @SuppressWarnings("unchecked")
    public <T> List<T> rows(String table, String select, Collection<UUID> caseIds, RowMapper<T> mapper) {
        Table asked = tables.computeIfAbsent(table, name -> new Table(select, mapper(mapper)));
        List<UUID> ids = caseIds.stream().distinct().toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Map<String, List<Row>>> kept = once.keeps(ids) ? once.of(ids, some -> read(tables, some)) : Map.of();
        // A table that is asked for the first time is not among what was kept
        boolean known = ids.stream().allMatch(id -> of(kept, id).containsKey(table));
        Map<UUID, Map<String, List<Row>>> all = known ? kept : read(Map.of(table, asked), ids);
        return ids.stream()
                .flatMap(id -> of(all, id).getOrDefault(table, List.of()).stream())
                .map(row -> (T) row.value())
                .toList();
    }

    private static <T> RowMapper<Row> mapper(RowMapper<T> value) {
        return (row, number) -> new Row(row.getObject("case_id", UUID.class), value.mapRow(row, number));
    }

    private static Map<String, List<Row>> of(Map<UUID, Map<String, List<Row>>> rows, UUID caseId) {
        return rows.getOrDefault(caseId, Map.of());
    }

    private Map<UUID, Map<String, List<Row>>> read(Map<String, Table> asked, Collection<UUID> caseIds) {
        Map<String, Table> inOrder = new LinkedHashMap<>(asked);
        PreparedStatementCallback<Map<UUID, Map<String, List<Row>>>> read = statement -> {
            UUID[] ids = caseIds.toArray(UUID[]::new);
            for (int number = 1; number <= inOrder.size(); number++) {
                statement.setObject(number, ids);
            }
            statement.execute();
            Map<UUID, Map<String, List<Row>>> rows = new HashMap<>();
            caseIds.forEach(id -> rows.put(id, new HashMap<>()));
            for (Map.Entry<String, Table> table : inOrder.entrySet()) {
                Map<UUID, List<Row>> byCase = next(statement, table.getValue().mapper());
                rows.forEach((id, ofCase) -> ofCase.put(table.getKey(), byCase.getOrDefault(id, List.of())));
            }
            return rows;
        };
        return database.execute(inOrder.values().stream().map(Table::select).collect(Collectors.joining("; ")), read);
    }

    private static Map<UUID, List<Row>> next(PreparedStatement statement, RowMapper<Row> mapper) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (ResultSet row = statement.getResultSet()) {
            for (int number = 0; row.next(); number++) {
                rows.add(mapper.mapRow(row, number));
            }
        }
        statement.getMoreResults();
        return rows.stream().collect(Collectors.groupingBy(Row::caseId));
    }
}
