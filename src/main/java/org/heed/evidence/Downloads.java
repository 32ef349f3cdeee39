package org.heed.evidence;

import java.util.Objects;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.shared.Attachment;
import org.heed.shared.RuleViolation;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Files as they leave the house: as attachments, never as a page, and only as they came in. */
@Component
class Downloads {
    private final EvidenceAccess door;
    private final EvidenceItems pieces;

    Downloads(EvidenceAccess door, EvidenceItems pieces) {
        this.door = door;
        this.pieces = pieces;
    }

    /** Raises {@link RuleViolation} where the content is no longer what was added. */
    public ResponseEntity<byte[]> file(UUID id, User user) {
        EvidenceAccess.Readable asked = door.toRead(id, user);
        EvidenceItem.Version version = asked.version();
        String name = Objects.requireNonNull(version.fileName());
        byte[] content = pieces.read(asked.piece(), version, asked.withheld(), user)
                .orElseThrow(() -> new RuleViolation("rule.evidenceBroken", name));
        return Attachment.of(name, Objects.requireNonNull(version.kind()).mediaType(), content);
    }
}
