package org.heed.recommendation.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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
import org.heed.shared.NotFound;
import org.heed.shared.Page;
import org.heed.shared.database.RowMatch;
import org.heed.shared.request.OnceRead;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register: recommendations to read, filtered, searched and in pages. */
@Component
public class Register {
    /** So many cases that have changed are fetched before their tasks are put in order. */
    private static final int CHANGED = 20_000;

    private final JdbcClient database;
    private final Clock clock;
    private final MessageSourceAccessor messages;
    private final ExemptReads reads;
    private final OnceRead<UUID, RegisterEntry> known = new OnceRead<>();

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
        return known.of(ids, this::read).values().stream()
                .map(seen)
                .collect(Collectors.toMap(RegisterEntry::id, Function.identity()));
    }

    private Map<UUID, RegisterEntry> read(Collection<UUID> ids) {
        return database
                .sql("select * from register_entry where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(RegisterRow::read)
                .list()
                .stream()
                .collect(Collectors.toMap(RegisterEntry::id, Function.identity()));
    }

    /** What the user may read and the query asks for, in the order of the query. */
    public Page<RegisterEntry> page(RegisterQuery query, User user, @Nullable String cursor, int limit) {
        RegisterSelect select = RegisterSelect.of(query, user, clock);
        List<Numbered> rows = database.sql(select.page(cursor))
                .params(select.values())
                .param("rows", limit + 1)
                .query((row, number) -> new Numbered(
                        query.order().cursor(query.order().key(row), row.getLong("entry_number")),
                        RegisterRow.read(row, number)))
                .list();
        return Page.cut(rows, limit, Numbered::cursor)
                .map(numbered ->
                        read(user, numbered.stream().map(Numbered::entry).toList()));
    }

    private record Numbered(String cursor, RegisterEntry entry) {}

    /** How many there are, counted as far as {@link Page#COUNTED}. */
    public long count(RegisterQuery query, User user) {
        RegisterSelect select = RegisterSelect.of(query, user, clock);
        return database.sql(select.count())
                .params(select.values())
                .query(Long.class)
                .single();
    }

    /** The open cases in a stage, of lead officers and changed since a day, where these are asked for; for lists about cases that the reader may read. */
    public RowMatch openCases(@Nullable Stage stage, @Nullable Set<String> leads, @Nullable LocalDate changedSince) {
        return RegisterSelect.open(
                RegisterConditions.standing(stage, leads, changedSince, clock),
                changedSince == null ? RowMatch.FEW : CHANGED);
    }

    /** The open cases that the user finds in lists, of one panel or of all; listed first where they are no more than {@code few}. */
    public RowMatch openCases(User user, @Nullable String panel, int few) {
        return RegisterSelect.open(VisibilityFilter.reads(user).and("panel = :panel", "panel", panel), few);
    }

    /** The open cases with these words, for lists about cases that the reader may read; withheld words find nothing for whom may not see them. */
    public RowMatch withWords(String words, User user) {
        return RegisterSelect.open(RegisterConditions.words(words, user), RowMatch.FEW);
    }

    /** The stages in which recommendations stand now, in the order of the workflow. */
    public List<Stage> stages() {
        return database
                .sql(
                        "select name from unnest(?::text[]) name where exists (select from recommendation where stage = name)")
                .param(Arrays.stream(Stage.values()).map(Stage::name).toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
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
