package org.heed.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heed.identity.User;
import org.heed.identity.permission.EvidencePermissions;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.NotFound;
import org.heed.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** The one way to cases and their evidence: what somebody may not see is not found. */
@Component
class EvidenceAccess {
    private final Register register;
    private final EvidenceTable table;

    EvidenceAccess(Register register, EvidenceTable table) {
        this.register = register;
        this.table = table;
    }

    RegisterEntry toRead(String reference, User user) {
        return register.open(reference, user);
    }

    /** An open case to which the user may add evidence. */
    RegisterEntry toAdd(String reference, User user) {
        RegisterEntry about = register.open(reference, user);
        EvidencePermissions.requireAddEvidence(user, about.exemptMatter(), !about.open());
        if (about.closedOn() != null) {
            throw new RuleViolation("rule.closed", about.reference().toString());
        }
        return about;
    }

    static boolean mayAdd(RegisterEntry about, User user) {
        return about.closedOn() == null && !about.withheld() && EvidencePermissions.mayAddEvidence(user, about.scope());
    }

    /** The pieces that this reader of the case may see, the newest first. */
    List<EvidenceItem> items(RegisterEntry about, User user) {
        return table.ofCase(about.id()).stream()
                .filter(piece -> maySee(piece, about, user))
                .toList();
    }

    /** Of each case the newest pieces that stand and this reader may see; a case without any is left out. */
    Map<UUID, List<EvidenceItem>> standing(Collection<RegisterEntry> cases, User user) {
        Map<UUID, RegisterEntry> byId =
                cases.stream().collect(Collectors.toMap(RegisterEntry::id, Function.identity()));
        return table.standing(byId.keySet()).stream()
                .filter(piece -> maySee(piece, Objects.requireNonNull(byId.get(piece.caseId())), user))
                .collect(Collectors.groupingBy(EvidenceItem::caseId));
    }

    private static boolean maySee(EvidenceItem piece, RegisterEntry about, User user) {
        return EvidencePermissions.maySeeEvidence(user, about.exemptMatter(), isWithheld(piece, about))
                && (piece.withdrawal() == null || EvidencePermissions.maySeeWithdrawnEvidence(user));
    }

    private static boolean isWithheld(EvidenceItem piece, RegisterEntry about) {
        return piece.withheld() || !about.open();
    }

    /** A piece of this case. Raises {@link NotFound} for all others, and for what the user may not see. */
    EvidenceItem item(RegisterEntry about, UUID id, User user) {
        return items(about, user).stream()
                .filter(piece -> piece.id().equals(id))
                .findFirst()
                .orElseThrow(() -> notFound(id));
    }

    /** A file that somebody may read. */
    record Readable(EvidenceItem piece, EvidenceItem.Version version, boolean withheld) {}

    /** Raises {@link NotFound} where there is no such file for this user. */
    Readable toRead(UUID version, User user) {
        EvidenceItem.Version found =
                table.version(version).filter(asked -> asked.sha256() != null).orElseThrow(() -> notFound(version));
        EvidenceItem piece = table.item(found.pieceId()).orElseThrow();
        RegisterEntry about = register.byId(List.of(piece.caseId()), user).get(piece.caseId());
        if (about == null || !maySee(piece, about, user)) {
            throw notFound(version);
        }
        return new Readable(piece, found, isWithheld(piece, register.open(piece.caseId(), user)));
    }

    private static NotFound notFound(UUID id) {
        return new NotFound("notFound.evidence", id.toString());
    }
}
