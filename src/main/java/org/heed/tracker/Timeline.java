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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The timeline of a case, narrowed to what a reader asks for. */
@Component
class Timeline {
    /** How many entries a page shows. */
    private static final int AT_ONCE = 100;

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

    /** The newest of the entries asked for, the number of the first of them where there are earlier ones, of how many they are, and what else can be asked for. */
    public record Shown(
            List<TimelineItem> entries, @Nullable Long earlier, int total, List<Count> kinds, List<Actor> people) {}

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
        List<AuditRecord> asked =
                kept.stream().filter(filter::isOfKind).filter(filter::isBefore).toList();
        List<AuditRecord> shown = asked.subList(Math.max(0, asked.size() - AT_ONCE), asked.size());
        return new Shown(
                shown.stream().map(words::of).toList(),
                shown.size() < asked.size() ? shown.get(0).sequence() : null,
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
