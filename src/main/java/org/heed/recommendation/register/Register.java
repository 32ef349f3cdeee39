package org.heed.recommendation.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.Reference;
import org.heed.recommendation.Stage;
import org.heed.shared.Cursor;
import org.heed.shared.NotFound;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register: recommendations to read, filtered, searched and in pages. */
@Component
public class Register {
    private static final String FILTERS = VisibilityFilter.READS
            + """
             and (:panel::text is null or panel = :panel)
            and (:service::text is null or service = :service)
            and (:stage::text is null or stage = :stage)
            and (:kind::text is null or kind = :kind)
            and (not :overdue or (closed_on is null and stage <> 'MONITORING' and due_on < :today))
            and (:text::text is null or (id in (select found.id from recommendation found
                  where found.folded @@ websearch_to_tsquery('english', heed_folded(:text))) and """
            + VisibilityFilter.SEES
            + """
             ) or reference ilike :like or replace(reference, '/', '-') = :slug)
            """;

    /** How many cases a list of tasks is narrowed to at most; the newest first. */
    private static final int MOST_CASES = 2_000;

    private final JdbcClient database;
    private final Clock clock;
    private final MessageSourceAccessor messages;
    private final ExemptReads reads;

    public Register(JdbcClient database, Clock clock, MessageSourceAccessor messages, ExemptReads reads) {
        this.database = database;
        this.clock = clock;
        this.messages = messages;
        this.reads = reads;
    }

    /** For the product itself, with every word. Raises {@link NotFound} where there is no such reference. */
    public RegisterEntry get(Reference reference) {
        return find(reference).orElseThrow(() -> new NotFound("notFound.recommendation", reference.toString()));
    }

    /**
     * The recommendation that an address names, for a user who may read it; raises NotFound or NotAllowed otherwise. Who so reads
     * withheld words leaves a trace.
     */
    public RegisterEntry open(String reference, User user) {
        Reference asked = Reference.read(reference);
        return open(get(asked), asked.toString(), user);
    }

    /** The case with this id, for a user who may read it; raises NotFound or NotAllowed otherwise. */
    public RegisterEntry open(UUID id, User user) {
        return open(get(id), id.toString(), user);
    }

    private RegisterEntry open(RegisterEntry entry, String askedFor, User user) {
        Permissions.requireRead(user, entry.scope(), !entry.open(), askedFor);
        return read(user, List.of(entry)).get(0);
    }

    /** The entries as the user sees them; a trace is left of withheld words that the user may see, and now does. */
    private List<RegisterEntry> read(User user, Collection<RegisterEntry> entries) {
        List<RegisterEntry> seen =
                entries.stream().map(entry -> asSeenBy(user, entry)).toList();
        List<UUID> exempt = seen.stream()
                .filter(entry -> !entry.open() && !entry.withheld())
                .map(RegisterEntry::id)
                .toList();
        // Where nothing is noted, no transaction is begun
        if (!exempt.isEmpty()) {
            reads.note(exempt, user);
        }
        return seen;
    }

    /** Exempt words are replaced by the ground on which they are withheld, but for those who may see them. */
    RegisterEntry asSeenBy(User user, RegisterEntry entry) {
        Withholding withholding = entry.withholding();
        return withholding == null || Permissions.maySeeExempt(user, entry.exemptMatter())
                ? entry
                : withheld(entry, withholding);
    }

    private Optional<RegisterEntry> find(Reference reference) {
        return database.sql("select * from register_entry where reference = ?")
                .param(reference.toString())
                .query(RegisterRow::read)
                .optional();
    }

    /** For the product itself, with every word. Raises {@link NotFound} where there is no such case. */
    public RegisterEntry get(UUID id) {
        RegisterEntry entry = byId(List.of(id), UnaryOperator.identity()).get(id);
        if (entry == null) {
            throw new NotFound("notFound.recommendation", id.toString());
        }
        return entry;
    }

    /** These cases as the user sees them. */
    public Map<UUID, RegisterEntry> byId(Collection<UUID> ids, User user) {
        return byId(ids, entry -> asSeenBy(user, entry));
    }

    /**
     * Those of the cases whose words this reader may not see; the answer holds wherever the words are repeated.
     *
     * @param reader null where words are handed on to nobody in particular, who sees none that are exempt
     */
    public Set<UUID> withheldFrom(@Nullable User reader, Collection<UUID> ids) {
        return byId(ids, entry -> reader == null ? entry : asSeenBy(reader, entry)).values().stream()
                .filter(entry -> reader == null ? !entry.open() : entry.withheld())
                .map(RegisterEntry::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** These cases, shown to the user with their words. */
    public Map<UUID, RegisterEntry> shown(Collection<UUID> ids, User user) {
        Collection<RegisterEntry> entries = byId(ids, UnaryOperator.identity()).values();
        return read(user, entries).stream().collect(Collectors.toMap(RegisterEntry::id, Function.identity()));
    }

    private Map<UUID, RegisterEntry> byId(Collection<UUID> ids, UnaryOperator<RegisterEntry> seen) {
        return database
                .sql("select * from register_entry where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(RegisterRow::read)
                .list()
                .stream()
                .map(seen)
                .collect(Collectors.toMap(RegisterEntry::id, Function.identity()));
    }

    /** What the user may read and the query asks for, the newest first. */
    public Page<RegisterEntry> page(RegisterQuery query, User user, @Nullable String cursor, int limit) {
        long before = cursor == null
                ? Long.MAX_VALUE
                : Cursor.number(Cursor.read(cursor, 1).get(0));
        List<Numbered> rows = filtered(
                        "select * from register_entry where " + FILTERS
                                + " and entry_number < :before order by entry_number desc limit :rows",
                        query,
                        user)
                .param("before", before)
                .param("rows", limit + 1)
                .query((row, number) -> new Numbered(row.getLong("entry_number"), RegisterRow.read(row, number)))
                .list();
        return Page.cut(rows, limit, last -> Cursor.of(last.number()))
                .map(numbered ->
                        read(user, numbered.stream().map(Numbered::entry).toList()));
    }

    private record Numbered(long number, RegisterEntry entry) {}

    public long count(RegisterQuery query, User user) {
        return filtered("select count(*) from register_entry where " + FILTERS, query, user)
                .query(Long.class)
                .single();
    }

    /** The open cases among what the user may read and the query asks for; withheld words find nothing for whom may not see them. */
    public List<UUID> openCases(RegisterQuery query, User user) {
        return filtered(
                        "select id from register_entry where closed_on is null and " + FILTERS
                                + " order by entry_number desc limit :rows",
                        query,
                        user)
                .param("rows", MOST_CASES)
                .query(UUID.class)
                .list();
    }

    private JdbcClient.StatementSpec filtered(String sql, RegisterQuery query, User user) {
        return VisibilityFilter.of(user, database.sql(sql))
                .param("panel", query.panel())
                .param("service", query.service())
                .param("stage", query.stage() == null ? null : query.stage().name())
                .param("kind", query.kind() == null ? null : query.kind().name())
                .param("overdue", query.overdue())
                .param("today", LocalDate.now(clock))
                .param("text", query.text())
                .param("slug", query.text() == null ? "" : query.text().toUpperCase(Locale.ROOT))
                .param("like", "%" + (query.text() == null ? "" : query.text().replaceAll("[%_\\\\]", "\\\\$0")) + "%");
    }

    /** The stages in which recommendations stand now, in the order of the workflow. */
    public List<Stage> stages() {
        return database.sql("select distinct stage from recommendation").query(String.class).list().stream()
                .map(Stage::valueOf)
                .sorted()
                .toList();
    }

    private RegisterEntry withheld(RegisterEntry entry, Withholding withholding) {
        return entry.withWordsWithheld(messages.getMessage("withheld.wording", new Object[] {withholding.ground()}));
    }

    /** The entry as it is handed on, on paper or as a file: exempt words are in it for nobody. */
    RegisterEntry asHandedOn(RegisterEntry entry) {
        return entry.withholding() == null ? entry : withheld(entry, entry.withholding());
    }
}
