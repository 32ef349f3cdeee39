package org.heed.evidence;

import java.util.List;
import java.util.UUID;
import org.heed.identity.Permissions;
import org.heed.identity.User;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.BrokenRule;
import org.heed.shared.NotFound;
import org.springframework.stereotype.Component;

/** The one way to cases and their evidence: what somebody may not see is not found. */
@Component
class CaseDoor {
    private final Register register;
    private final EvidenceTable table;

    CaseDoor(Register register, EvidenceTable table) {
        this.register = register;
        this.table = table;
    }

    RegisterEntry toRead(String reference, User user) {
        return register.open(reference, user);
    }

    /** An open case to which the user may add evidence. */
    RegisterEntry toAdd(String reference, User user) {
        RegisterEntry about = register.open(reference, user);
        Permissions.requireAddEvidence(user, about.exemptMatter(), !about.open());
        if (about.closedOn() != null) {
            throw new BrokenRule("rule.closed", about.reference().toString());
        }
        return about;
    }

    static boolean mayAdd(RegisterEntry about, User user) {
        return about.closedOn() == null && !about.withheld() && Permissions.mayAddEvidence(user, about.scope());
    }

    /** The pieces that this reader of the case may see, the newest first. */
    List<Piece> pieces(RegisterEntry about, User user) {
        return table.ofCase(about.id()).stream()
                .filter(piece -> maySee(piece, about, user))
                .toList();
    }

    private static boolean maySee(Piece piece, RegisterEntry about, User user) {
        return Permissions.maySeeEvidence(user, about.exemptMatter(), isWithheld(piece, about))
                && (piece.withdrawal() == null || Permissions.maySeeWithdrawnEvidence(user));
    }

    private static boolean isWithheld(Piece piece, RegisterEntry about) {
        return piece.withheld() || !about.open();
    }

    /** A piece of this case. Raises {@link NotFound} for all others, and for what the user may not see. */
    Piece piece(RegisterEntry about, UUID id, User user) {
        return pieces(about, user).stream()
                .filter(piece -> piece.id().equals(id))
                .findFirst()
                .orElseThrow(() -> notFound(id));
    }

    /** A file that somebody may read. */
    record Readable(Piece piece, Piece.Version version, boolean withheld) {}

    /** Raises {@link NotFound} where there is no such file for this user. */
    Readable toRead(UUID version, User user) {
        Piece.Version found =
                table.version(version).filter(asked -> asked.sha256() != null).orElseThrow(() -> notFound(version));
        Piece piece = table.piece(found.pieceId()).orElseThrow();
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
