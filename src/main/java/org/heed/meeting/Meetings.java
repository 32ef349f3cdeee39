package org.heed.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heed.audit.AuditEntry;
import org.heed.audit.AuditTrail;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.shared.BadRequest;
import org.heed.shared.Cursor;
import org.heed.shared.NotFound;
import org.heed.shared.Page;
import org.heed.shared.RuleViolation;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.heed.shared.text.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Panels, their meetings and the items on their agendas. */
@Component
public class Meetings {
    @StoredAs("MEETING_ADDED")
    record MeetingAdded(String panel, LocalDate heldOn) implements Event {}

    @StoredAs("ITEM_ADDED")
    record ItemAdded(String item) implements Event {}

    /** No council of today is older. */
    private static final LocalDate EARLIEST = LocalDate.of(1974, 4, 1);

    private static final int YEARS_AHEAD = 2;

    private final JdbcClient database;
    private final AuditTrail trail;
    private final Clock clock;
    private final Panels panels;

    public Meetings(JdbcClient database, AuditTrail trail, Panels panels, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
        this.panels = panels;
    }

    public List<Panel> panels() {
        return panels.all();
    }

    /** The names of all panels by their ids, for pages with many rows. */
    public Map<String, String> panelNames() {
        return panels.all().stream().collect(Collectors.toMap(Panel::id, Panel::name));
    }

    /** The panels that the user may read. */
    public List<Panel> panelsOf(User user) {
        return panels.all().stream()
                .filter(panel -> Permissions.mayReadPanel(user, panel.id()))
                .toList();
    }

    /** Raises {@link NotFound} where there is no such panel. */
    public Panel panel(String id) {
        return panels.find(id).orElseThrow(() -> new NotFound("notFound.panel", id));
    }

    public Optional<Panel> panelByCode(String code) {
        return panels.all().stream().filter(panel -> panel.code().equals(code)).findFirst();
    }

    /** The meetings of these panels, the latest first. */
    public List<Meeting> meetings(Collection<String> ofPanels) {
        return database.sql("select * from meeting where panel = any(?) order by held_on desc, panel")
                .param(ofPanels.toArray(String[]::new))
                .query(Meeting.class)
                .list();
    }

    /** The next meeting of each of these panels that has one ahead; today counts. */
    public List<Meeting> next(Collection<String> ofPanels) {
        return database.sql(
                        """
                        select distinct on (panel) * from meeting where panel = any(?) and held_on >= ?
                        order by panel, held_on""")
                .params(ofPanels.toArray(String[]::new), LocalDate.now(clock))
                .query(Meeting.class)
                .list();
    }

    /** The last meeting of each of these panels that is over. */
    public List<Meeting> last(Collection<String> ofPanels) {
        return database.sql(
                        """
                        select distinct on (panel) * from meeting where panel = any(?) and held_on < ?
                        order by panel, held_on desc""")
                .params(ofPanels.toArray(String[]::new), LocalDate.now(clock))
                .query(Meeting.class)
                .list();
    }

    /** The meetings of these panels in pages, the latest first. */
    public Page<Meeting> page(Collection<String> ofPanels, @Nullable String cursor, int limit) {
        List<String> after = cursor == null ? List.of("9999-12-31", "") : Cursor.read(cursor, 2);
        List<Meeting> rows = database.sql(
                        """
                        select * from meeting where panel = any(:panels) and (held_on < :day or held_on = :day and panel > :panel)
                        order by held_on desc, panel limit :rows""")
                .param("panels", ofPanels.toArray(String[]::new))
                .param("day", Cursor.date(after.get(0)))
                .param("panel", after.get(1))
                .param("rows", limit + 1)
                .query(Meeting.class)
                .list();
        return Page.cut(rows, limit, last -> Cursor.of(last.heldOn(), last.panel()));
    }

    public Map<UUID, Meeting> meetingsById(Collection<UUID> ids) {
        return database
                .sql("select * from meeting where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(Meeting.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
    }

    public Map<UUID, AgendaItem> itemsById(Collection<UUID> ids) {
        return database
                .sql("select * from agenda_item where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(AgendaItem.class)
                .list()
                .stream()
                .collect(Collectors.toMap(AgendaItem::id, Function.identity()));
    }

    public Optional<Meeting> meeting(String panel, LocalDate heldOn) {
        return database.sql("select * from meeting where panel = ? and held_on = ?")
                .params(panel, heldOn)
                .query(Meeting.class)
                .optional();
    }

    public Optional<Meeting> meeting(UUID id) {
        return Optional.ofNullable(meetingsById(List.of(id)).get(id));
    }

    /** Notes a meeting. Raises {@link BadRequest} where the day is none, {@link RuleViolation} where the panel already meets then. */
    @Transactional
    public Meeting add(String panel, @Nullable LocalDate day, User by) {
        Permissions.requireRegister(by, panel(panel).id());
        LocalDate heldOn = requirePossible(day);
        requireFree(panel, heldOn);
        Meeting meeting = new Meeting(UUID.randomUUID(), panel, heldOn);
        database.sql("insert into meeting (id, panel, held_on) values (?, ?, ?)")
                .params(meeting.id(), panel, heldOn)
                .update();
        note(meeting, new MeetingAdded(panel, heldOn), by);
        return meeting;
    }

    /** Keeps the panel from others until the transaction ends; who needs several takes them in order of their ids. */
    public void hold(String panel) {
        database.sql("select id from panel where id = ? for no key update")
                .param(panel)
                .query(String.class)
                .single();
    }

    /** Raises {@link RuleViolation} where the panel already meets then; nobody else gets in between. */
    public void requireFree(String panel, LocalDate heldOn) {
        hold(panel);
        if (meeting(panel, heldOn).isPresent()) {
            throw new RuleViolation("rule.meetingExists", panel(panel).name(), Days.written(heldOn));
        }
    }

    public void note(Meeting meeting, Event event, User by) {
        trail.append(by.id(), AuditEntry.of("meeting", meeting.id().toString(), event));
    }

    /** The day; raises {@link BadRequest} where no meeting can be on it. */
    public LocalDate requirePossible(@Nullable LocalDate heldOn) {
        if (heldOn == null) {
            throw new BadRequest("meetings.error.date");
        }
        LocalDate latest = LocalDate.now(clock).plusYears(YEARS_AHEAD);
        if (heldOn.isBefore(EARLIEST) || heldOn.isAfter(latest)) {
            throw new BadRequest("meetings.error.range", Days.written(EARLIEST), Days.written(latest));
        }
        return heldOn;
    }

    /** Raises {@link NotFound} where there is none, NotAllowed where the user may not read its panel. */
    public Meeting open(UUID id, User user) {
        Meeting meeting = meeting(id).orElseThrow(() -> new NotFound("notFound.meeting", id.toString()));
        Permissions.requireReadPanel(user, meeting.panel());
        return meeting;
    }

    /** The item with that title, added to the end of the agenda where the meeting has none. */
    public AgendaItem item(Meeting meeting, String title, User by) {
        hold(meeting);
        int added = database.sql(
                        """
                        insert into agenda_item (id, meeting, position, title)
                        select ?, ?, coalesce(max(position), 0) + 1, ? from agenda_item where meeting = ?
                        having coalesce(bool_and(heed_plain(title) <> heed_plain(?)), true)""")
                .params(UUID.randomUUID(), meeting.id(), title, meeting.id(), title)
                .update();
        if (added > 0) {
            note(meeting, new ItemAdded(title), by);
        }
        return titled(meeting, title).orElseThrow();
    }

    /** Keeps the meeting from others until the transaction ends. */
    public void hold(Meeting meeting) {
        database.sql("select 1 from meeting where id = ? for update")
                .param(meeting.id())
                .query(Integer.class)
                .single();
    }

    /** The item of that title, as the database compares titles. */
    public Optional<AgendaItem> titled(Meeting meeting, String title) {
        return database.sql(
                        """
                        select * from agenda_item where meeting = ? and heed_plain(title) = heed_plain(?)
                        order by title <> ?, position limit 1""")
                .params(meeting.id(), title, title)
                .query(AgendaItem.class)
                .optional();
    }
}
