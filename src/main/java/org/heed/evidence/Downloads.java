package org.heed.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.shared.BrokenRule;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
    ResponseEntity<byte[]> file(UUID id, User user) {
        CaseDoor.Readable asked = door.toRead(id, user);
        Piece.Version version = asked.version();
        String name = Objects.requireNonNull(version.fileName());
        byte[] content = pieces.read(asked.piece(), version, asked.withheld(), user)
                .orElseThrow(() -> new BrokenRule("rule.evidenceBroken", name));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(
                        Objects.requireNonNull(version.kind()).mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
