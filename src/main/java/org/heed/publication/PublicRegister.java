package org.heed.publication;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.recommendation.record.Audience;
import org.heed.recommendation.record.CaseRecord;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.recommendation.register.RegisterRow;
import org.heed.shared.Cursor;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the public may read: the cases that a workflow has published, and never one whose words are withheld. */
@Component
public class PublicRegister {
    private final JdbcClient database;
    private final CaseRecord caseRecord;

    PublicRegister(JdbcClient database, CaseRecord caseRecord) {
        this.database = database;
        this.caseRecord = caseRecord;
    }

    /** A published case, and the replies and reports that were there when it was published. */
    public record Published(RegisterEntry about, Instant at, List<RecordEntry> said) {}

    private record Row(long number, RegisterEntry entry, Instant at) {}

    /** The newest recommendations first, of one panel or of all. */
    public Page<Published> page(@Nullable String panel, @Nullable String cursor, int limit) {
        long before = cursor == null
                ? Long.MAX_VALUE
                : Cursor.number(Cursor.read(cursor, 1).get(0));
        List<Row> rows = database.sql(
                        """
                        select entry.*, latest.published_at from register_entry entry
                        join (select case_id, max(published_at) as published_at from publication group by case_id) latest
                          on latest.case_id = entry.id
                        where entry.ground is null and (:panel::text is null or entry.panel = :panel)
                          and entry.entry_number < :before
                        order by entry.entry_number desc limit :rows""")
                .param("panel", panel)
                .param("before", before)
                .param("rows", limit + 1)
                .query((row, number) -> new Row(
                        row.getLong("entry_number"),
                        RegisterRow.read(row, number),
                        row.getObject("published_at", OffsetDateTime.class).toInstant()))
                .list();
        return Page.cut(rows, limit, last -> Cursor.of(last.number())).map(this::withWhatWasSaid);
    }

    private List<Published> withWhatWasSaid(List<Row> rows) {
        Map<UUID, List<RecordEntry>> said =
                caseRecord.said(rows.stream().map(Row::entry).toList(), null);
        return rows.stream()
                .map(row -> new Published(
                        row.entry(),
                        row.at(),
                        said.getOrDefault(row.entry().id(), List.of()).stream()
                                .flatMap(entry -> entry.handedOn(Audience.PUBLIC, row.at()).stream())
                                .collect(Collectors.toUnmodifiableList())))
                .toList();
    }
}
