package org.heed.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.heed.meeting.AgendaItem;
import org.heed.meeting.Meeting;
import org.heed.meeting.Meetings;
import org.heed.meeting.Panel;
import org.heed.recommendation.part.Part;
import org.heed.recommendation.part.PartsHandedOn;
import org.heed.recommendation.part.RollUp;
import org.heed.recommendation.record.CaseRecord;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.recommendation.register.RegisterLists;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a panel's monitoring table together. */
@Component
class MonitoringTables {
    private final RegisterLists lists;
    private final CaseRecord caseRecord;
    private final Meetings meetings;
    private final PartsHandedOn parts;
    private final Clock clock;

    MonitoringTables(RegisterLists lists, CaseRecord caseRecord, Meetings meetings, PartsHandedOn parts, Clock clock) {
        this.lists = lists;
        this.caseRecord = caseRecord;
        this.meetings = meetings;
        this.parts = parts;
        this.clock = clock;
    }

    /** A page of the table, those that are open before those that are closed; a meeting with many recommendations goes on over the next page. */
    MonitoringTable of(Panel panel, MonitoringFilter filter, @Nullable String cursor, int limit) {
        RegisterLists.OfPanel asked = filter.of(panel.id());
        Page<RegisterEntry> page = lists.ofPanel(asked, cursor, limit);
        List<RegisterEntry> entries = page.items();
        Map<UUID, List<RecordEntry>> said = caseRecord.handedOn(entries);
        Map<UUID, List<Part>> partsOf = parts.of(entries.stream()
                .filter(entry -> !entry.withheld())
                .map(RegisterEntry::id)
                .toList());
        Map<UUID, Meeting> byMeeting = meetings.meetingsById(entries.stream()
                .map(entry -> entry.origin().meeting())
                .distinct()
                .toList());
        Map<UUID, AgendaItem> byItem = meetings.itemsById(
                entries.stream().map(entry -> entry.origin().item()).distinct().toList());
        Comparator<Meeting> order = Comparator.comparing(Meeting::heldOn);
        List<Meeting> sorted = byMeeting.values().stream()
                .sorted(asked.newestFirst() ? order.reversed() : order)
                .toList();
        List<MonitoringTable.MeetingRows> rows = Stream.of(false, true)
                .flatMap(closed -> sorted.stream()
                        .map(meeting -> new MonitoringTable.MeetingRows(
                                meeting.heldOn(),
                                closed,
                                byItem.values().stream()
                                        .filter(item -> item.meeting().equals(meeting.id()))
                                        .sorted(Comparator.comparing(AgendaItem::position))
                                        .map(item -> item(item, closed, entries, said, partsOf))
                                        .filter(item -> !item.rows().isEmpty())
                                        .toList()))
                        .filter(meeting -> !meeting.items().isEmpty()))
                .toList();
        return new MonitoringTable(panel.id(), panel.name(), LocalDate.now(clock), rows, page.nextCursor());
    }

    private static MonitoringTable.ItemRows item(
            AgendaItem item,
            boolean closed,
            List<RegisterEntry> entries,
            Map<UUID, List<RecordEntry>> said,
            Map<UUID, List<Part>> parts) {
        return new MonitoringTable.ItemRows(
                item.title(),
                entries.stream()
                        .filter(entry ->
                                entry.origin().item().equals(item.id()) && closed == (entry.closedOn() != null))
                        .sorted(Comparator.comparing(entry -> entry.origin().number()))
                        .map(entry -> new MonitoringTable.Row(
                                entry,
                                said.getOrDefault(entry.id(), List.of()),
                                RollUp.of(parts.getOrDefault(entry.id(), List.of()))))
                        .toList());
    }
}
