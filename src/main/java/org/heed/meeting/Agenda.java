package org.heed.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.Recommendations;
import org.heed.shared.NotFound;
import org.heed.shared.RuleViolation;
import org.heed.shared.event.Changed;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a scrutiny officer keeps of a meeting: its date, and the items of its agenda. */
@Component
public class Agenda {
    @StoredAs("ITEM_RENAMED")
    record ItemRenamed(Changed<String> item) implements Event {}

    @StoredAs("MEETING_MOVED")
    record MeetingMoved(Changed<LocalDate> heldOn, String reason) implements Event {}

    private final JdbcClient database;
    private final Meetings meetings;
    private final Recommendations recommendations;

    Agenda(JdbcClient database, Meetings meetings, Recommendations recommendations) {
        this.recommendations = recommendations;
        this.database = database;
        this.meetings = meetings;
    }

    /** In the order of the agenda. */
    public List<AgendaItem> of(Meeting meeting) {
        return database.sql("select * from agenda_item where meeting = ? order by position")
                .param(meeting.id())
                .query(AgendaItem.class)
                .list();
    }

    /** Raises {@link NotFound} where the meeting has no such item. */
    AgendaItem item(Meeting meeting, UUID id) {
        return of(meeting).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("notFound.item", id.toString()));
    }

    /** Puts an item at the end of the agenda. Raises {@link RuleViolation} where it is there already. */
    @Transactional
    public void add(Meeting meeting, String title, User by) {
        Permissions.requireRegister(by, meeting.panel());
        requireFree(meeting, title, null);
        meetings.item(meeting, title, by);
    }

    /** Raises {@link RuleViolation} where another item is called so. */
    @Transactional
    public void rename(Meeting meeting, AgendaItem item, String title, User by) {
        Permissions.requireRegister(by, meeting.panel());
        requireFree(meeting, title, item.id());
        database.sql("update agenda_item set title = ? where id = ?")
                .params(title, item.id())
                .update();
        meetings.note(meeting, new ItemRenamed(new Changed<>(item.title(), title)), by);
    }

    /** Raises {@link RuleViolation} where another item than this one is called so; nobody else gets in between. */
    private void requireFree(Meeting meeting, String title, @Nullable UUID item) {
        meetings.hold(meeting);
        if (meetings.titled(meeting, title)
                .filter(other -> !other.id().equals(item))
                .isPresent()) {
            throw new RuleViolation("rule.itemExists", title);
        }
    }

    /** Raises {@link RuleViolation} once something was recommended there: references and deadlines rest on the date. */
    @Transactional
    public void move(Meeting meeting, LocalDate heldOn, String reason, User by) {
        Permissions.requireRegister(by, meeting.panel());
        meetings.requirePossible(heldOn);
        meetings.hold(meeting.panel());
        meetings.hold(meeting);
        if (recommendations.areOfMeeting(meeting.id())) {
            throw new RuleViolation("rule.meetingInUse");
        }
        if (!heldOn.equals(meeting.heldOn())) {
            meetings.requireFree(meeting.panel(), heldOn);
        }
        database.sql("update meeting set held_on = ? where id = ?")
                .params(heldOn, meeting.id())
                .update();
        meetings.note(meeting, new MeetingMoved(new Changed<>(meeting.heldOn(), heldOn), reason), by);
    }
}
