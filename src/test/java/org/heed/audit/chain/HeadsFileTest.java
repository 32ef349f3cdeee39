package org.heed.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The file of signed heads only grows, and a line that a crash tore spoils no other. */
class HeadsFileTest {
    @TempDir
    private Path folder;

    private static SignedHead head(long sequence) {
        return new SignedHead(1, sequence, "h" + sequence, HashChain.START, "ed25519:x", "s");
    }

    private static List<Long> sequences(HeadsFile file, SignedHead... elsewhere) throws Exception {
        List<Long> found = new ArrayList<>();
        try (HeadLines lines = file.open(List.of(elsewhere))) {
            for (SignedHead head = lines.next(); head != null; head = lines.next()) {
                found.add(head.sequence());
            }
        }
        return found;
    }

    @Test
    void onlyWhatIsBeyondTheLastIsAppended() throws Exception {
        HeadsFile file = new HeadsFile(folder.resolve("made/heads"), new JsonMapper());
        assertThat(file.last()).isEmpty();
        for (long sequence : new long[] {3, 3, 2, 7, 5}) {
            file.append(head(sequence));
        }
        assertThat(sequences(file)).containsExactly(3L, 7L);
        assertThat(file.last()).contains(head(7));
        assertThat(sequences(file, head(9), head(8), head(5))).containsExactly(3L, 7L, 8L, 9L);
    }

    @Test
    void aTornLineIsPassedOver() throws Exception {
        Path path = folder.resolve("heads");
        HeadsFile file = new HeadsFile(path, new JsonMapper());
        file.append(head(1));
        Files.writeString(path, "{\"first\":1,\"seq", StandardOpenOption.APPEND);
        assertThat(file.last()).contains(head(1));
        file.append(head(2));
        assertThat(sequences(file)).containsExactly(1L, 2L);
    }

    @Test
    void linesOfTheLogServeAsWell() throws Exception {
        Path path = folder.resolve("log");
        HeadsFile file = new HeadsFile(path, new JsonMapper());
        Files.writeString(
                path,
                "Heed started\n2026-11-29 INFO Head of the audit trail: " + file.line(head(4)) + "\nHeed stopped\n");
        assertThat(sequences(file)).containsExactly(4L);
    }

    @Test
    void whatIsAppendedWhileItIsReadIsLater() throws Exception {
        HeadsFile file = new HeadsFile(folder.resolve("heads"), new JsonMapper());
        file.append(head(1));
        try (HeadLines lines = file.open(List.of())) {
            file.append(head(2));
            assertThat(lines.next()).isEqualTo(head(1));
            assertThat(lines.next()).isNull();
        }
    }
}
