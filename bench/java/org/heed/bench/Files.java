package org.heed.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Files of the project. */
final class Files {
    private Files() {}

    static InputStream read(Path file) {
        try {
            return new ByteArrayInputStream(java.nio.file.Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
