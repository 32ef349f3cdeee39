package org.heed.tracker;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heed.audit.AuditRecord;
import org.heed.audit.AuditText;
import org.heed.audit.TimelineItem;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.recommendation.record.CaseRecord;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** The timeline of a case, narrowed to what a reader asks for. */
@Component
class Timeline {
    private final CaseRecord caseRecord;
    private final AuditText words;
    private final Directory directory;
    private final Clock clock;

    Timeline(CaseRecord caseRecord, AuditText words, Directory directory, Clock clock) {
        this.caseRecord = caseRecord;
        this.words = words;
        this.directory = directory;
        this.clock = clock;
    }

    /** How many entries there are of a kind. */
    public record Count(TimelineKind kind, long entries) {}

    /** Somebody who did something in the case. */
    public record Actor(String id, String name) {}

    /** The entries asked for, of how many, and what else can be asked for. */
    public record Shown(List<TimelineItem> entries, int total, List<Count> kinds, List<Actor> people) {}

    List<AuditRecord> entries(RegisterEntry about, TimelineFilter filter, User reader) {
        return caseRecord.timeline(about, reader).stream()
                .filter(entry -> filter.keeps(entry, clock))
                .filter(filter::isOfKind)
                .toList();
    }

    Shown shown(RegisterEntry about, TimelineFilter filter, User reader) {
        List<AuditRecord> all = caseRecord.timeline(about, reader);
        List<AuditRecord> kept =
                all.stream().filter(entry -> filter.keeps(entry, clock)).toList();
        Map<TimelineKind, Long> counts = kept.stream()
                .collect(Collectors.groupingBy(entry -> TimelineKind.of(entry.what()), Collectors.counting()));
        return new Shown(
                kept.stream().filter(filter::isOfKind).map(words::of).toList(),
                all.size(),
                Arrays.stream(TimelineKind.values())
                        .map(kind -> new Count(kind, counts.getOrDefault(kind, 0L)))
                        .toList(),
                all.stream()
                        .map(AuditRecord::who)
                        .distinct()
                        .map(id -> new Actor(id, directory.nameOf(id)))
                        .toList());
    }
}
