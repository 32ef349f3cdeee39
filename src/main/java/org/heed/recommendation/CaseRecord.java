package org.heed.recommendation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.audit.AuditRecord;
import org.heed.audit.AuditTrail;
import org.heed.audit.AuditWords;
import org.heed.audit.Happening;
import org.springframework.stereotype.Component;

/** The record of a case: everything that was said, from all stages, and the timeline of what happened. */
@Component
public class CaseRecord {
    private final List<RecordSection> sections;
    private final AuditTrail trail;
    private final AuditWords words;

    CaseRecord(List<RecordSection> sections, AuditTrail trail, AuditWords words) {
        this.sections = sections;
        this.trail = trail;
        this.words = words;
    }

    /** What was said in these cases, oldest first, by case. */
    public Map<UUID, List<RecordEntry>> said(Collection<UUID> caseIds) {
        return sections.stream()
                .flatMap(section -> section.entries(caseIds).stream())
                .sorted(Comparator.comparing(RecordEntry::at))
                .collect(Collectors.groupingBy(RecordEntry::caseId));
    }

    public List<RecordEntry> said(UUID caseId) {
        return said(List.of(caseId)).getOrDefault(caseId, List.of());
    }

    /** What happened to the case in words, oldest first. */
    public List<Happening> happened(UUID caseId) {
        return timeline(caseId).stream().map(words::of).toList();
    }

    /** What happened to the case, oldest first. */
    public List<AuditRecord> timeline(UUID caseId) {
        return trail.of(Recommendations.AUDIT_SUBJECT, caseId.toString());
    }
}
