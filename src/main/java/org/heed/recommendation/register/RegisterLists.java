package org.heed.recommendation.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.identity.permission.CoverPermissions;
import org.heed.recommendation.Stage;
import org.heed.shared.Cursor;
import org.heed.shared.Page;
import org.heed.shared.database.Conditions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The recommendations of one panel, of one meeting and of one lead officer, in pages. */
@Component
public class RegisterLists {
    private static final String OPEN = "open";
    private static final String CLOSED = "closed";

    private final JdbcClient database;
    private final Register register;
    private final Clock clock;

    RegisterLists(JdbcClient database, Register register, Clock clock) {
        this.database = database;
        this.register = register;
        this.clock = clock;
    }

    private record Numbered(long number, RegisterEntry entry) {}

    /**
     * Which recommendations of a panel are wanted, and how; null means whatever.
     *
     * @param changedSince the first day on which something may have changed
     */
    public record OfPanel(
            String panel,
            boolean newestFirst,
            @Nullable Stage stage,
            @Nullable UUID meeting,
            @Nullable LocalDate changedSince) {}

    /** The recommendations of a panel as they are handed on, meeting by meeting, those that are open before those that are closed. */
    public Page<RegisterEntry> ofPanel(OfPanel asked, @Nullable String cursor, int limit) {
        List<String> after = cursor == null ? List.of(OPEN, "", "0") : Cursor.read(cursor, 3);
        boolean closed = after.get(0).equals(CLOSED);
        boolean begun = !after.get(1).isEmpty();
        List<Numbered> rows = new ArrayList<>(section(asked, closed, begun ? after : null, limit + 1));
        if (!closed && rows.size() <= limit) {
            rows.addAll(section(asked, true, null, limit + 1 - rows.size()));
        }
        return Page.cut(rows, limit, last -> {
                    boolean ofClosed = last.entry().closedOn() != null;
                    return Cursor.of(
                            ofClosed ? CLOSED : OPEN, last.entry().origin().heldOn(), last.number());
                })
                .map(page -> page.stream()
                        .map(numbered -> register.asHandedOn(numbered.entry()))
                        .toList());
    }

    private List<Numbered> section(OfPanel asked, boolean closed, @Nullable List<String> after, int limit) {
        Conditions rows = new Conditions()
                .and("panel = :panel", "panel", asked.panel())
                .and(closed ? "closed_on is not null" : "closed_on is null")
                .and("meeting = :meeting", "meeting", asked.meeting())
                .and(RegisterConditions.standing(asked.stage(), null, asked.changedSince(), clock));
        if (after != null) {
            rows.and("(held_on " + (asked.newestFirst() ? "<" : ">")
                            + " :day or held_on = :day and entry_number > :number)")
                    .with("day", Cursor.date(after.get(1)))
                    .with("number", Cursor.number(after.get(2)));
        }
        return database.sql("select * from register_entry where " + rows.sql() + " order by held_on"
                        + (asked.newestFirst() ? " desc" : "") + ", entry_number limit :rows")
                .params(rows.values())
                .param("rows", limit)
                .query((row, number) -> new Numbered(row.getLong("entry_number"), RegisterRow.read(row, number)))
                .list();
    }

    /** A case that its workflow has put on the public register, and when it last did. */
    public record Published(long number, RegisterEntry entry, Instant at) {}

    /** The published cases of which nothing is withheld, the newest first, of one panel or of all. */
    public Page<Published> published(@Nullable String panel, @Nullable String cursor, int limit) {
        Conditions asked = new Conditions()
                .and("exists (select from publication where case_id = entry.id)")
                .and("not exists (select from withheld where withheld.case_id = entry.id)")
                .and("panel = :panel", "panel", panel);
        if (cursor != null) {
            asked.and(
                    "entry_number < :before",
                    "before",
                    Cursor.number(Cursor.read(cursor, 1).get(0)));
        }
        List<Published> rows = database.sql(
                        "with found as materialized (select id from recommendation entry where " + asked.sql()
                                + " order by entry_number desc limit :rows)"
                                + " select entry.*, (select max(published_at) from publication where case_id = entry.id) as published_at"
                                + " from register_entry entry where id in (select id from found) order by entry_number desc")
                .params(asked.values())
                .param("rows", limit + 1)
                .query((row, number) -> new Published(
                        row.getLong("entry_number"),
                        RegisterRow.read(row, number),
                        row.getObject("published_at", OffsetDateTime.class).toInstant()))
                .list();
        return Page.cut(rows, limit, last -> Cursor.of(last.number()));
    }

    /** What was recommended at a meeting, as this reader sees it, in the order in which it was registered. */
    public Page<RegisterEntry> ofMeeting(UUID meeting, User user, @Nullable String cursor, int limit) {
        Conditions asked = VisibilityFilter.reads(user)
                .and("meeting = :meeting", "meeting", meeting)
                .and(
                        "entry_number > :after",
                        "after",
                        cursor == null
                                ? 0
                                : Cursor.number(Cursor.read(cursor, 1).get(0)));
        List<Long> numbers = database.sql("select entry_number from recommendation where " + asked.sql()
                        + " order by entry_number limit :rows")
                .params(asked.values())
                .param("rows", limit + 1)
                .query(Long.class)
                .list();
        return Page.cut(numbers, limit, Cursor::of).map(page -> shown(page, user));
    }

    private List<RegisterEntry> shown(Collection<Long> numbers, User user) {
        List<UUID> ids = database.sql("select id from register_entry where entry_number = any(?) order by entry_number")
                .param(numbers.toArray(Long[]::new))
                .query(UUID.class)
                .list();
        Map<UUID, RegisterEntry> entries = register.shown(ids, user);
        return ids.stream().map(entries::get).toList();
    }

    /** The open recommendations on which a person leads, in the panels for which the reader transfers them; the oldest, up to a number. */
    public List<RegisterEntry> ledBy(String person, User reader, int most) {
        if (!CoverPermissions.mayHandOverSomewhere(reader)) {
            return List.of();
        }
        return database
                .sql(
                        """
                        select * from register_entry where lead_officer = :person and closed_on is null and panel = any(:panels)
                        order by entry_number limit :most""")
                .param("person", person)
                .param("panels", reader.panels().toArray(String[]::new))
                .param("most", most)
                .query(RegisterRow::read)
                .list()
                .stream()
                .filter(entry -> CoverPermissions.mayHandOver(reader, entry.scope()))
                .map(entry -> register.asSeenBy(reader, entry))
                .toList();
    }
}
