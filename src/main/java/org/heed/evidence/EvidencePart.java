package org.heed.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.identity.permission.EvidencePermissions;
import org.heed.recommendation.record.RecordPart;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** The evidence of a case on its page. */
@Component
class EvidencePart implements RecordPart {
    private final EvidenceAccess evidence;

    EvidencePart(EvidenceAccess evidence) {
        this.evidence = evidence;
    }

    /** What the page shows. */
    record Listed(String slug, boolean withheld, boolean mayAdd, List<Row> rows) {}

    /** A piece and what the reader may do with it. */
    record Row(EvidenceItem piece, boolean mayAdd, boolean mayWithdraw) {}

    @Override
    public Place place() {
        return Place.EVIDENCE;
    }

    @Override
    public String template() {
        return "evidence/list";
    }

    @Override
    public Object content(RegisterEntry about, User reader) {
        boolean mayAdd = EvidenceAccess.mayAdd(about, reader);
        List<Row> rows = evidence.items(about, reader).stream()
                .map(piece -> row(piece, about, reader))
                .toList();
        return new Listed(about.reference().slug(), about.withheld(), mayAdd, rows);
    }

    private static Row row(EvidenceItem piece, RegisterEntry about, User reader) {
        boolean stands = piece.withdrawal() == null;
        return new Row(
                piece,
                stands && EvidenceAccess.mayAdd(about, reader),
                stands && EvidencePermissions.mayWithdrawEvidence(reader, about.scope(), piece.by()));
    }

    @Override
    public Map<UUID, Object> brief(Collection<RegisterEntry> cases, User reader) {
        List<RegisterEntry> seen =
                cases.stream().filter(about -> !about.withheld()).toList();
        return seen.isEmpty() ? Map.of() : Map.copyOf(evidence.standing(seen, reader));
    }
}
