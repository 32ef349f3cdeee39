package org.heed.meeting;

import java.util.List;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.shared.NotFound;
import org.heed.shared.RuleViolation;
import org.heed.shared.event.Changed;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The order of the items on an agenda, and which of them are on it. */
@Component
class AgendaOrder {
    @StoredAs("ITEM_MOVED")
    record ItemMoved(String item, Changed<Integer> position) implements Event {}

    @StoredAs("ITEM_REMOVED")
    record ItemRemoved(String item) implements Event {}

    @StoredAs("ITEM_MERGED")
    record ItemMerged(Changed<String> item) implements Event {}

    private final JdbcClient database;
    private final Meetings meetings;
    private final Agenda agenda;

    AgendaOrder(JdbcClient database, Meetings meetings, Agenda agenda) {
        this.database = database;
        this.meetings = meetings;
        this.agenda = agenda;
    }

    /** Changes places with the item before it, or after it; the first and the last stay where they are. */
    @Transactional
    public void move(Meeting meeting, UUID item, boolean up, User by) {
        List<AgendaItem> items = held(meeting, by);
        int at = at(items, item);
        int other = up ? at - 1 : at + 1;
        if (other < 0 || other >= items.size()) {
            return;
        }
        AgendaItem moved = items.get(at);
        int to = items.get(other).position();
        // No two items may have one place, not even for a moment
        place(item, -1);
        place(items.get(other).id(), moved.position());
        place(item, to);
        meetings.note(meeting, new ItemMoved(moved.title(), new Changed<>(moved.position(), to)), by);
    }

    /** Takes an item off the agenda; raises {@link RuleViolation} where something was recommended at it. */
    @Transactional
    public void remove(Meeting meeting, UUID item, User by) {
        List<AgendaItem> items = held(meeting, by);
        AgendaItem removed = items.get(at(items, item));
        int free = database.sql("delete from agenda_item where id = ? and last_number = 0")
                .param(item)
                .update();
        if (free == 0) {
            throw new RuleViolation("rule.itemInUse", removed.title());
        }
        meetings.note(meeting, new ItemRemoved(removed.title()), by);
    }

    /**
     * Makes one item of two, in the place and with the title of the second. Raises {@link RuleViolation} where something was recommended at
     * both: the minutes have each recommendation under its item and number.
     */
    @Transactional
    public void merge(Meeting meeting, UUID item, UUID into, User by) {
        List<AgendaItem> items = held(meeting, by);
        AgendaItem merged = items.get(at(items, item));
        AgendaItem place = items.get(at(items, into));
        if (item.equals(into)) {
            throw new RuleViolation("rule.itemWithItself", merged.title());
        }
        if (!free(item) && !free(into)) {
            throw new RuleViolation("rule.itemsInUse", merged.title(), place.title());
        }
        UUID stays = free(item) ? into : item;
        database.sql("delete from agenda_item where id = ?")
                .param(stays.equals(item) ? into : item)
                .update();
        database.sql("update agenda_item set title = ?, position = ? where id = ?")
                .params(place.title(), place.position(), stays)
                .update();
        meetings.note(meeting, new ItemMerged(new Changed<>(merged.title(), place.title())), by);
    }

    /** Whether nothing was recommended at the item. */
    private boolean free(UUID item) {
        return database.sql("select last_number = 0 from agenda_item where id = ?")
                .param(item)
                .query(Boolean.class)
                .single();
    }

    private List<AgendaItem> held(Meeting meeting, User by) {
        Permissions.requireRegister(by, meeting.panel());
        meetings.hold(meeting.panel());
        meetings.hold(meeting);
        return agenda.of(meeting);
    }

    private static int at(List<AgendaItem> items, UUID item) {
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).id().equals(item)) {
                return at;
            }
        }
        throw new NotFound("notFound.item", item.toString());
    }

    private void place(UUID item, int position) {
        database.sql("update agenda_item set position = ? where id = ?")
                .params(position, item)
                .update();
    }
}
