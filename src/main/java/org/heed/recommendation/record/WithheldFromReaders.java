package org.heed.recommendation.record;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.audit.AuditRecord;
import org.heed.audit.TrailGuard;
import org.heed.identity.User;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.register.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps exempt words from readers who may not see them, administrators above all. It is decided when something is read, by the case
 * in which it was said and by every other case of which it speaks.
 */
@Component
class WithheldFromReaders implements TrailGuard {
    /** What an entry of the trail says of another case. */
    private static final Set<String> OF_ANOTHER = Set.of("other", "reason");

    private final Register register;
    private final LinkTable links;

    WithheldFromReaders(Register register, LinkTable links) {
        this.register = register;
        this.links = links;
    }

    /** @param reader null where it is handed on to nobody in particular */
    List<RecordEntry> fromRecord(List<RecordEntry> said, @Nullable User reader) {
        Set<UUID> withheld = register.withheldFrom(
                reader,
                said.stream()
                        .map(RecordEntry::neighbour)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        return withheld.isEmpty()
                ? said
                : said.stream()
                        .map(entry -> entry.neighbour() != null && withheld.contains(entry.neighbour())
                                ? entry.withoutWords()
                                : entry)
                        .toList();
    }

    @Override
    public List<AuditRecord> seenBy(User reader, List<AuditRecord> entries) {
        Set<UUID> subjects = entries.stream()
                .filter(WithheldFromReaders::isOfCase)
                .map(WithheldFromReaders::subject)
                .collect(Collectors.toSet());
        List<LinkTable.End> ends = links.endsOf(subjects);
        Set<UUID> withheld = register.withheldFrom(
                reader,
                Stream.concat(subjects.stream(), ends.stream().map(LinkTable.End::neighbour))
                        .collect(Collectors.toSet()));
        return withheld.isEmpty()
                ? entries
                : entries.stream().map(entry -> seen(entry, withheld, ends)).toList();
    }

    private static AuditRecord seen(AuditRecord entry, Set<UUID> withheld, Collection<LinkTable.End> ends) {
        if (!isOfCase(entry)) {
            return entry;
        }
        if (withheld.contains(subject(entry))) {
            return entry.withoutWords();
        }
        boolean speaksOfWithheld = ends.stream()
                .filter(end -> end.subject().equals(subject(entry)) && withheld.contains(end.neighbour()))
                .anyMatch(end -> end.isSpokenOfIn(entry.to()));
        return speaksOfWithheld ? entry.without(OF_ANOTHER) : entry;
    }

    private static boolean isOfCase(AuditRecord entry) {
        return entry.subject().equals(Recommendations.AUDIT_SUBJECT);
    }

    private static UUID subject(AuditRecord entry) {
        return UUID.fromString(entry.subjectId());
    }
}
