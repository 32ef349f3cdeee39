package org.heed.evidence;

import java.util.Objects;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.shared.Attachment;
import org.heed.shared.RuleViolation;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Files as they leave Heed: as attachments, never as a page, and only as they came in. */
@Component
class Downloads {
    private final EvidenceAccess evidence;
    private final EvidenceItems pieces;

    Downloads(EvidenceAccess evidence, EvidenceItems pieces) {
        this.evidence = evidence;
        this.pieces = pieces;
    }

    /** Raises {@link RuleViolation} where the content is no longer what was added. */
    public ResponseEntity<byte[]> file(UUID id, User user) {
        EvidenceAccess.Readable asked = evidence.toRead(id, user);
        EvidenceItem.Version version = asked.version();
        String name = Objects.requireNonNull(version.fileName());
        byte[] content = pieces.read(asked.piece(), version, asked.withheld(), user)
                .orElseThrow(() -> new RuleViolation("rule.evidenceBroken", name));
        return Attachment.of(name, Objects.requireNonNull(version.kind()).mediaType(), content);
    }
}
