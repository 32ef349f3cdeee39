package org.heed.evidence.file;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a piece of evidence consists of: a file that has been looked at, or a link. */
public record Source(@Nullable File file, @Nullable String link) {
    /** A file and its hash; {@code scannedAt} is null where no virus scanner looked at it. */
    public record File(String name, FileKind kind, byte[] content, String sha256, @Nullable Instant scannedAt) {}
}
