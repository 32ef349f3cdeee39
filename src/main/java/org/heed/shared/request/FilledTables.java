package org.heed.shared.request;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which of many tables hold anything of a case: a page that reads them all asks once, and then only those that do. */
public final class FilledTables {
    private final JdbcClient database;
    private final OnceRead<UUID, Map<String, Boolean>> known = new OnceRead<>();

    /** The tables that have been asked for since the product started. */
    private final Set<String> tables = ConcurrentHashMap.newKeySet();

    public FilledTables(JdbcClient database) {
        this.database = database;
    }

    /** Those of the cases of which there may be anything in the table; its column {@code case_id} names the case. */
    public List<UUID> of(String table, Collection<UUID> caseIds) {
        if (tables.add(table) || !known.keeps(caseIds)) {
            return List.copyOf(caseIds);
        }
        Map<UUID, Map<String, Boolean>> filled = known.of(caseIds, this::read);
        return caseIds.stream()
                .filter(id -> filled.getOrDefault(id, Map.of()).getOrDefault(table, true))
                .toList();
    }

    private Map<UUID, Map<String, Boolean>> read(Collection<UUID> caseIds) {
        List<String> asked = List.copyOf(tables);
        String each = asked.stream()
                .map(table -> "exists (select from " + table + " where case_id = asked.id)")
                .collect(Collectors.joining(", "));
        Map<UUID, Map<String, Boolean>> filled = new HashMap<>();
        database.sql("select asked.id, array[" + each + "] from unnest(?::uuid[]) asked(id)")
                .param(caseIds.toArray(UUID[]::new))
                .query(row -> {
                    Boolean[] there = (Boolean[]) row.getArray(2).getArray();
                    Map<String, Boolean> of = new HashMap<>();
                    for (int table = 0; table < there.length; table++) {
                        of.put(asked.get(table), there[table]);
                    }
                    filled.put(row.getObject(1, UUID.class), of);
                });
        return filled;
    }
}
