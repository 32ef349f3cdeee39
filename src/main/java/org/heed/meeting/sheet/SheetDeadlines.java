package org.heed.meeting.sheet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.process.DecisionTables;
import org.heed.recommendation.Deadline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** By when the replies to the rows of a sheet would be due, after the council's own table. */
@Component
class SheetDeadlines {
    private final DecisionTables decisions;

    SheetDeadlines(DecisionTables decisions) {
        this.decisions = decisions;
    }

    /** How many replies would be due on a day. */
    record Due(LocalDate on, long replies) {}

    /** The earliest first. */
    List<Due> due(List<SheetLine> lines) {
        Map<LocalDate, Long> replies = lines.stream()
                .flatMap(line -> Stream.ofNullable(of(line)))
                .collect(Collectors.groupingBy(Deadline::date, TreeMap::new, Collectors.counting()));
        return replies.entrySet().stream()
                .map(each -> new Due(each.getKey(), each.getValue()))
                .toList();
    }

    /** By when a reply would be due; null where nothing is assigned, or the council's table does not say. */
    @Nullable
    Deadline of(SheetLine line) {
        LocalDate received = day(line, "receivedOn");
        Object route = line.assignment().get("route");
        if (received == null || route == null) {
            return null;
        }
        LocalDate notice = day(line, "noticeOn");
        LocalDate first = notice != null && notice.isAfter(received) ? notice : received;
        return decisions
                .decideIfItCan("responseDeadline", Map.of("route", route))
                .filter(SheetDeadlines::counts)
                .map(rule -> Deadline.of(rule, first))
                .orElse(null);
    }

    /** Whether the council's table says how to count; where it does not, the assignment says so. */
    private static boolean counts(Map<String, Object> rule) {
        return rule.get("count") instanceof Number
                && rule.get("basis") != null
                && Arrays.stream(Deadline.Unit.values())
                        .anyMatch(unit -> unit.name().equals(rule.get("unit")));
    }

    static @Nullable LocalDate day(SheetLine line, String key) {
        Object day = line.assignment().get(key);
        return day == null ? null : LocalDate.parse(day.toString());
    }
}
