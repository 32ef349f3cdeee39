package org.heed.evidence;

import java.util.Objects;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.shared.Attachment;
import org.heed.shared.BrokenRule;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Files as they leave the house: as attachments, never as a page, and only as they came in. */
@Component
class Downloads {
    private final CaseDoor door;
    private final Pieces pieces;

    Downloads(CaseDoor door, Pieces pieces) {
        this.door = door;
        this.pieces = pieces;
    }

    /** Raises {@link BrokenRule} where the content is no longer what was added. */
    public ResponseEntity<byte[]> file(UUID id, User user) {
        CaseDoor.Readable asked = door.toRead(id, user);
        Piece.Version version = asked.version();
        String name = Objects.requireNonNull(version.fileName());
        byte[] content = pieces.read(asked.piece(), version, asked.withheld(), user)
                .orElseThrow(() -> new BrokenRule("rule.evidenceBroken", name));
        return Attachment.of(name, Objects.requireNonNull(version.kind()).mediaType(), content);
    }
}
