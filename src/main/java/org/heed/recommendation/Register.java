package org.heed.recommendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heed.identity.Permissions;
import org.heed.identity.Reach;
import org.heed.identity.User;
import org.heed.shared.Cursor;
import org.heed.shared.NotFound;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register: recommendations to read, filtered, searched and in pages. */
@Component
public class Register {
    private static final String FILTERS =
            """
            (:everything or panel = any(:panels) or service = any(:services))
            and (:panel::text is null or panel = :panel)
            and (:service::text is null or service = :service)
            and (:stage::text is null or stage = :stage)
            and (:kind::text is null or kind = :kind)
            and (not :overdue or (closed_on is null and stage <> 'MONITORING' and due_on < :today))
            and (:text::text is null or words @@ websearch_to_tsquery('english', :text) or reference ilike :like
              or replace(reference, '/', '-') = :slug)
            """;

    private final JdbcClient database;
    private final Clock clock;

    Register(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Raises {@link NotFound} where there is no such reference. */
    public RegisterEntry get(Reference reference) {
        return find(reference).orElseThrow(() -> new NotFound("notFound.recommendation", reference.toString()));
    }

    /** The recommendation that an address names, for a user who may read it; raises NotFound or NotAllowed otherwise. */
    public RegisterEntry open(String reference, User user) {
        RegisterEntry entry = get(Reference.read(reference));
        Permissions.requireRead(user, entry.scope());
        return entry;
    }

    private Optional<RegisterEntry> find(Reference reference) {
        return database.sql("select * from recommendation where reference = ?")
                .param(reference.toString())
                .query(Register::read)
                .optional();
    }

    /** Raises {@link NotFound} where there is no such case. */
    public RegisterEntry get(UUID id) {
        RegisterEntry entry = byId(List.of(id)).get(id);
        if (entry == null) {
            throw new NotFound("notFound.recommendation", id.toString());
        }
        return entry;
    }

    public Map<UUID, RegisterEntry> byId(Collection<UUID> ids) {
        return database
                .sql("select * from recommendation where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(Register::read)
                .list()
                .stream()
                .collect(Collectors.toMap(RegisterEntry::id, Function.identity()));
    }

    /** What the reach allows and the query asks for, the newest first. */
    public Page<RegisterEntry> page(RegisterQuery query, Reach reach, @Nullable String cursor, int limit) {
        long before = cursor == null
                ? Long.MAX_VALUE
                : Cursor.number(Cursor.read(cursor, 1).get(0));
        List<Numbered> rows = filtered(
                        "select * from recommendation where " + FILTERS
                                + " and entry_number < :before order by entry_number desc limit :rows",
                        query,
                        reach)
                .param("before", before)
                .param("rows", limit + 1)
                .query((row, number) -> new Numbered(row.getLong("entry_number"), read(row, number)))
                .list();
        return Page.cut(rows, limit, last -> Cursor.of(last.number()))
                .map(numbered -> numbered.stream().map(Numbered::entry).toList());
    }

    private record Numbered(long number, RegisterEntry entry) {}

    public long count(RegisterQuery query, Reach reach) {
        return filtered("select count(*) from recommendation where " + FILTERS, query, reach)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(String sql, RegisterQuery query, Reach reach) {
        return database.sql(sql)
                .param("everything", reach.everything())
                .param("panels", reach.panels().toArray(String[]::new))
                .param("services", reach.services().toArray(String[]::new))
                .param("panel", query.panel())
                .param("service", query.service())
                .param("stage", query.stage() == null ? null : query.stage().name())
                .param("kind", query.kind() == null ? null : query.kind().name())
                .param("overdue", query.overdue())
                .param("today", LocalDate.now(clock))
                .param("text", query.text())
                .param("slug", query.text() == null ? "" : query.text().strip().toUpperCase(Locale.ROOT))
                .param("like", "%" + (query.text() == null ? "" : query.text().replaceAll("[%_\\\\]", "\\\\$0")) + "%");
    }

    /** The stages in which recommendations stand now, in the order of the workflow. */
    public List<Stage> stages() {
        return database.sql("select distinct stage from recommendation").query(String.class).list().stream()
                .map(Stage::valueOf)
                .sorted()
                .toList();
    }

    /** Every recommendation of a panel in the order in which its meetings made them. */
    public List<RegisterEntry> ofPanel(String panel) {
        return database.sql("select * from recommendation where panel = ? order by entry_number")
                .param(panel)
                .query(Register::read)
                .list();
    }

    private static RegisterEntry read(ResultSet row, int number) throws SQLException {
        LocalDate deadline = row.getObject("deadline_date", LocalDate.class);
        return new RegisterEntry(
                row.getObject("id", UUID.class),
                Reference.read(row.getString("reference")),
                new Origin(
                        row.getString("panel"),
                        row.getObject("meeting", UUID.class),
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("item", UUID.class),
                        row.getInt("number")),
                Kind.valueOf(row.getString("kind")),
                row.getString("wording"),
                row.getString("service"),
                row.getString("lead_officer"),
                deadline == null
                        ? null
                        : new Deadline(
                                deadline,
                                row.getObject("deadline_original", LocalDate.class),
                                row.getString("deadline_basis")),
                Stage.valueOf(row.getString("stage")),
                row.getObject("due_on", LocalDate.class),
                value(Decision.class, row.getString("decision")),
                Delivery.valueOf(row.getString("delivery")),
                Judgement.valueOf(row.getString("judgement")),
                value(Grade.class, row.getString("grade")),
                row.getObject("closed_on", LocalDate.class));
    }

    private static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
