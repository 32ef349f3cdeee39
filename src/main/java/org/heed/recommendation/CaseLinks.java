package org.heed.recommendation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.shared.Named;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which recommendations supersede, took in, or belong with which. */
@Component
public class CaseLinks {
    private final JdbcClient database;
    private final StageRows rows;
    private final SearchTexts texts;
    private final Recommendations recommendations;

    CaseLinks(JdbcClient database, StageRows rows, SearchTexts texts, Recommendations recommendations) {
        this.database = database;
        this.rows = rows;
        this.texts = texts;
        this.recommendations = recommendations;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(RegisterEntry from, CaseLink.Kind kind, RegisterEntry to, String reason, User by) {
        rows.add("case_link", from.id(), by, Named.values("kind", kind.name(), "other", to.id(), "reason", reason), "");
        texts.addBeside(to.id(), from.id(), "case_link", reason);
        // What is exempt is not named in the trail of a case that others read
        boolean open = from.open() && to.open();
        recommendations.note(from.id(), "LINKED", words(kind, to, reason, open), by.id());
        recommendations.note(to.id(), "LINKED_FROM", words(kind, from, reason, open), by.id());
    }

    private static Map<String, Object> words(CaseLink.Kind kind, RegisterEntry other, String reason, boolean open) {
        return Named.values(
                "link", kind, "other", open ? other.reference().toString() : null, "reason", open ? reason : null);
    }

    /** From this case and to it. */
    public List<CaseLink> of(UUID caseId) {
        return database.sql(
                        "select case_id, kind, other, reason from case_link where case_id = :id or other = :id order by at")
                .param("id", caseId)
                .query(CaseLink.class)
                .list();
    }
}
