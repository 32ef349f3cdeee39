package org.heed.recommendation.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.audit.AuditRecord;
import org.heed.audit.AuditText;
import org.heed.audit.AuditTrail;
import org.heed.audit.TimelineItem;
import org.heed.identity.User;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.register.RegisterEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The record of a case: everything that was said, from all stages, and the timeline of what happened. */
@Component
public class CaseRecord {
    private final List<RecordSection> sections;
    private final AuditTrail trail;
    private final AuditText words;
    private final List<RecordPart> parts;
    private final WithheldFromReaders withheld;

    CaseRecord(
            List<RecordSection> sections,
            AuditTrail trail,
            AuditText words,
            List<RecordPart> parts,
            WithheldFromReaders withheld) {
        this.sections = sections;
        this.trail = trail;
        this.words = words;
        this.parts = parts;
        this.withheld = withheld;
    }

    /**
     * What was said in these cases, oldest first, by case; nothing of those whose words are withheld from the reader, and no words that
     * speak of another case whose words are.
     *
     * @param reader null where it is handed on to nobody in particular
     */
    public Map<UUID, List<RecordEntry>> said(Collection<RegisterEntry> cases, @Nullable User reader) {
        return said(cases, reader, caseIds -> sections.stream().flatMap(section -> section.entries(caseIds).stream()));
    }

    private Map<UUID, List<RecordEntry>> said(
            Collection<RegisterEntry> cases, @Nullable User reader, Function<List<UUID>, Stream<RecordEntry>> what) {
        List<UUID> caseIds = cases.stream()
                .filter(about -> !about.withheld())
                .map(RegisterEntry::id)
                .toList();
        List<RecordEntry> said = what.apply(caseIds)
                .sorted(Comparator.comparing(RecordEntry::at))
                .toList();
        return withheld.fromRecord(said, reader).stream().collect(Collectors.groupingBy(RecordEntry::caseId));
    }

    /** What of that may be handed on by now with a panel's papers: replies and reports that are the council's own. */
    public Map<UUID, List<RecordEntry>> handedOn(Collection<RegisterEntry> cases) {
        Map<UUID, List<RecordEntry>> said = said(cases, null);
        said.replaceAll((caseId, entries) -> entries.stream()
                .flatMap(entry -> entry.handedOn(Audience.PANEL, Instant.MAX).stream())
                .toList());
        return said;
    }

    /** What is decided on next in these cases: of each kind of answer the last, at most two, oldest first. */
    public Map<UUID, List<RecordEntry>> decidedOn(Collection<RegisterEntry> cases, User reader) {
        Map<UUID, List<RecordEntry>> last = new HashMap<>();
        for (RecordSection section : sections) {
            said(cases, reader, caseIds -> section.decidedOn(caseIds).stream())
                    .forEach((caseId, entries) -> last.computeIfAbsent(caseId, id -> new ArrayList<>())
                            .add(entries.get(entries.size() - 1)));
        }
        last.replaceAll((caseId, entries) -> entries.stream()
                .sorted(Comparator.comparing(RecordEntry::at))
                .skip(Math.max(0, entries.size() - 2))
                .toList());
        return last;
    }

    /** What the modules show of these cases to somebody who decides on them, by case. */
    public Map<UUID, List<RecordPart.Shown>> briefParts(Collection<RegisterEntry> cases, User reader) {
        Map<UUID, List<RecordPart.Shown>> shown = new HashMap<>();
        for (RecordPart part : parts) {
            part.brief(cases, reader)
                    .forEach((caseId, content) -> shown.computeIfAbsent(caseId, id -> new ArrayList<>())
                            .add(new RecordPart.Shown(part.template(), content)));
        }
        return shown;
    }

    public List<RecordEntry> said(RegisterEntry about, User reader) {
        return said(List.of(about), reader).getOrDefault(about.id(), List.of());
    }

    /** What the modules add to the record of the case at these places, for this reader. */
    public List<RecordPart.Shown> parts(RegisterEntry about, User reader, RecordPart.Place... places) {
        List<RecordPart.Place> asked = List.of(places);
        return parts.stream()
                .filter(part -> asked.contains(part.place()))
                .map(part -> new RecordPart.Shown(part.template(), part.content(about, reader)))
                .toList();
    }

    /** What happened to the case in words, oldest first. */
    public List<TimelineItem> happened(RegisterEntry about, User reader) {
        return timeline(about, reader).stream().map(words::of).toList();
    }

    /** What happened to the case, oldest first, as this reader may see it. */
    public List<AuditRecord> timeline(RegisterEntry about, User reader) {
        return withheld.seenBy(
                reader, trail.of(Recommendations.AUDIT_SUBJECT, about.id().toString()));
    }
}
