package org.heed.recommendation.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that link cases, as they are read. */
@Component
class LinkTable {
    private final JdbcClient database;

    LinkTable(JdbcClient database) {
        this.database = database;
    }

    /** From this case and to it. */
    List<CaseLink> of(UUID caseId) {
        return database.sql(
                        "select case_id, kind, other, reason from case_link where case_id = :id or other = :id order by at")
                .param("id", caseId)
                .query(CaseLink.class)
                .list();
    }

    /** A link seen from one of its cases: the neighbour at its other end, its reference, and the reason that was given. */
    record End(UUID subject, UUID neighbour, String reference, String reason) {
        /** Whether what was written to the trail of the subject speaks of the neighbour; early entries give the reason without a name. */
        boolean isSpokenOfIn(Map<String, ?> words) {
            return reference.equals(words.get("other")) || reason.equals(words.get("reason"));
        }
    }

    /** Every link of these cases, seen from them. */
    List<End> endsOf(Collection<UUID> subjects) {
        return database.sql(
                        """
                        select link.case_id as subject, far.id as neighbour, far.reference, link.reason
                        from case_link link join recommendation far on far.id = link.other where link.case_id = any(:subjects)
                        union all
                        select link.other as subject, far.id as neighbour, far.reference, link.reason
                        from case_link link join recommendation far on far.id = link.case_id where link.other = any(:subjects)""")
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(End.class)
                .list();
    }
}
