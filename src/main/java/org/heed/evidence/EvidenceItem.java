package org.heed.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.heed.evidence.file.FileKind;
import org.heed.evidence.file.Size;
import org.heed.evidence.file.Source;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence with its versions, the latest first.
 *
 * @param saidOf the reply or update that it shows; null where it is about the case as a whole
 * @param withdrawal why it was withdrawn; null where it was not
 */
@Schema(name = "Piece")
record EvidenceItem(
        UUID id,
        @JsonIgnore UUID caseId,
        String title,
        String shows,
        @Nullable String saidOf,
        boolean withheld,
        Instant at,
        String by,
        @Nullable String withdrawal,
        List<Version> versions) {

    /** One version: a file, or a link; {@code scannedAt} is null where no virus scanner looked at it. */
    record Version(
            UUID id,
            @JsonIgnore UUID pieceId,
            int number,
            Instant at,
            String by,
            @Nullable String fileName,
            @Nullable FileKind kind,
            long bytes,
            @Nullable String sha256,
            @Nullable Instant scannedAt,
            @Nullable String link) {

        static Version of(EvidenceItem piece, int number, Source source, Instant at, String by) {
            Source.File file = source.file();
            return file == null
                    ? new Version(
                            UUID.randomUUID(), piece.id(), number, at, by, null, null, 0, null, null, source.link())
                    : new Version(
                            UUID.randomUUID(),
                            piece.id(),
                            number,
                            at,
                            by,
                            file.name(),
                            file.kind(),
                            file.content().length,
                            file.sha256(),
                            file.scannedAt(),
                            null);
        }

        public String size() {
            return Size.words(bytes);
        }

        public String briefHash() {
            return sha256 == null ? "" : sha256.substring(0, 12);
        }
    }

    EvidenceItem with(List<Version> all) {
        return new EvidenceItem(id, caseId, title, shows, saidOf, withheld, at, by, withdrawal, all);
    }

    public Version latest() {
        return versions.get(0);
    }

    public List<Version> earlier() {
        return versions.subList(1, versions.size());
    }
}
