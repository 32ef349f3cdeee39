package org.heed.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing asks for a second connection while it has one: where all do so at once, each waits for the others. */
class ConnectionsTest {
    private static final List<String> ASKS_FOR_ANOTHER = List.of(
            "REQUIRES_NEW",
            "NOT_SUPPORTED",
            "TransactionalEventListener",
            "TransactionalApplicationListener",
            "@ApplicationModuleListener",
            "TxRequiresNew",
            ".getConnection(");

    /** The pool itself and the watch over the database; sessions, which are read before a request has a transaction and kept after it. */
    private static final Set<String> HOLD_NONE_THEN =
            Set.of("WatchedPool.java", "DatabasePing.java", "StartCheck.java", "SessionTransactions.java");

    @Test
    void noTransactionBeginsWithinAnother() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> asking = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !HOLD_NONE_THEN.contains(file.getFileName().toString()))
                    .flatMap(ConnectionsTest::lines)
                    .filter(line -> ASKS_FOR_ANOTHER.stream().anyMatch(line::contains))
                    .toList();
            assertThat(asking).isEmpty();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(line -> file.getFileName() + ": " + line);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
