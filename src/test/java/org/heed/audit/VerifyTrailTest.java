package org.heed.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.heed.audit.chain.KnownKeys;
import org.heed.audit.chain.SigningKey;
import org.heed.audit.chain.TrailDatabase;
import org.heed.audit.chain.TrailKeys;
import org.heed.audit.chain.TrailNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exported trail is verified without Heed and without its database. */
class VerifyTrailTest {
    private final TrailDatabase database = TrailDatabase.migrated();

    @TempDir
    private Path folder;

    private TrailNode heed;
    private String publicKey;

    @BeforeEach
    void writeTenEntries() throws Exception {
        SigningKey key = SigningKey.readOrCreate(folder.resolve("key.pem"));
        heed = new TrailNode(database.source(), new TrailKeys(key, new KnownKeys()), folder.resolve("heads"))
                .write(5)
                .keep();
        Path file = folder.resolve("key.pub.pem");
        Files.writeString(
                file,
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getEncoder().encodeToString(key.publicKey().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
        publicKey = "--trail-key=" + file;
    }

    private record Said(int status, String text) {}

    private Said verify(String export, String... more) throws Exception {
        Path file = folder.resolve("export.ndjson");
        Files.writeString(file, export);
        List<String> arguments = new ArrayList<>(List.of("--verify-trail=" + file));
        arguments.addAll(List.of(more));
        assertThat(VerifyTrail.asked(arguments.toArray(String[]::new))).isTrue();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int status =
                VerifyTrail.run(new PrintStream(said, true, StandardCharsets.UTF_8), arguments.toArray(String[]::new));
        return new Said(status, said.toString(StandardCharsets.UTF_8));
    }

    private String heads() {
        return "--trail-heads=" + folder.resolve("heads");
    }

    @Test
    void whatHeedWroteHolds() throws Exception {
        Said said = verify(heed.export(0), publicKey, heads());
        assertThat(said.status()).isZero();
        assertThat(said.text()).contains("All 10 entries are verified", "Entries 1 to 10 are covered");
        assertThat(verify(heed.export(0)).text()).contains("that is named in the export");
        assertThat(verify(
                                heed.export(0).replaceAll("(?m)^(.*\"sequence\":[789].*|.*\"sequence\":10.*)\n", "")
                                        + heed.export(6),
                                publicKey)
                        .status())
                .as("taken in two parts")
                .isZero();
    }

    @Test
    void aChangedOrMissingEntryIsFound() throws Exception {
        String export = heed.export(0);
        assertThat(verify(export.replaceFirst("That is so", "That is not so"), publicKey)
                        .status())
                .isEqualTo(1);
        String cut = export.replaceAll("(?m)^.*\"sequence\":(9|10),.*\n", "");
        assertThat(verify(cut, publicKey).status()).as("nothing else is known").isZero();
        Said said = verify(cut, publicKey, heads());
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text()).contains("Entries 9 to 10 were signed and are missing");
    }

    @Test
    void aTrailSignedByAnotherIsNotTheCouncils() throws Exception {
        TrailDatabase other = TrailDatabase.migrated();
        SigningKey forger = SigningKey.readOrCreate(folder.resolve("forger.pem"));
        String forged = new TrailNode(other.source(), new TrailKeys(forger, new KnownKeys()), null)
                .write(5)
                .export(0);
        assertThat(verify(forged, publicKey).status()).isEqualTo(1);
        assertThat(verify(forged, publicKey).text()).contains("an unknown key");
    }

    @Test
    void whatIsNoTrailIsSaidToBeNone() throws Exception {
        for (String text : List.of("", "null\n", "[]", "{\"format\":1}\n", "{\"format\":2,\"keys\":{}}\n")) {
            assertThat(verify(text).status()).as(text).isEqualTo(2);
        }
        String heading = heed.export(10);
        assertThat(verify(heading + "{}\n").status()).isEqualTo(2);
        assertThat(verify(heading + "nonsense\n").status()).isEqualTo(2);
        assertThat(verify(heading, "--trail-key=" + folder.resolve("missing")).status())
                .isEqualTo(2);
    }
}
