package org.heed.recommendation.record;

import java.util.List;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.SearchTexts;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.heed.shared.text.Maps;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which recommendations supersede, took in, or belong with which. */
@Component
public class CaseLinks {
    @StoredAs("LINKED")
    record Linked(CaseLink.Kind link, String other, String reason) implements Event {}

    @StoredAs("LINKED_FROM")
    record LinkedFrom(CaseLink.Kind link, String other, String reason) implements Event {}

    private final LinkTable table;
    private final StageRows rows;
    private final SearchTexts texts;
    private final Recommendations recommendations;

    CaseLinks(LinkTable table, StageRows rows, SearchTexts texts, Recommendations recommendations) {
        this.table = table;
        this.rows = rows;
        this.texts = texts;
        this.recommendations = recommendations;
    }

    /** Whether its words may be read is decided when they are, by both cases. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(RegisterEntry from, CaseLink.Kind kind, RegisterEntry to, String reason, User by) {
        rows.add(
                "case_link",
                from.id(),
                by,
                Maps.ofNonNull("kind", kind.name(), "other", to.id(), "reason", reason),
                "");
        texts.addForNeighbour(to.id(), from.id(), "case_link", reason);
        recommendations.note(from.id(), new Linked(kind, to.reference().toString(), reason), by.id());
        recommendations.note(to.id(), new LinkedFrom(kind, from.reference().toString(), reason), by.id());
    }

    /** From this case and to it. */
    public List<CaseLink> of(UUID caseId) {
        return table.of(caseId);
    }
}
