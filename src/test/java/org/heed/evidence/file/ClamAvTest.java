package org.heed.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.heed.evidence.ClamServer;
import org.heed.evidence.file.VirusScanner.Result;
import org.junit.jupiter.api.Test;

/** The scanner's protocol, over a real socket. */
class ClamAvTest {
    private static VirusScanner at(int port, Duration timeout) {
        return new ClamAv(new EvidenceSettings.Scanner("localhost", port, timeout));
    }

    private static Result ask(int port, byte[] content) {
        return at(port, Duration.ofSeconds(10)).scan(content).result();
    }

    @Test
    void tellsTheCleanFromTheInfected() {
        try (ClamServer server = new ClamServer()) {
            assertThat(ask(server.port(), "Harmless".getBytes(StandardCharsets.US_ASCII)))
                    .isEqualTo(Result.CLEAN);
            byte[] inMiddle = (" ".repeat(200_000) + ClamServer.EICAR).getBytes(StandardCharsets.US_ASCII);
            VirusScanner.Verdict verdict =
                    at(server.port(), Duration.ofSeconds(10)).scan(inMiddle);
            assertThat(verdict.result()).isEqualTo(Result.INFECTED);
            assertThat(verdict.found()).isEqualTo("Eicar-Test-Signature");
        }
    }

    @Test
    void trustsNothingThatIsNotAVerdict() throws IOException {
        int nobody;
        try (ClamServer server = new ClamServer()) {
            nobody = server.port();
            assertThat(ask(nobody, new byte[6_000_000]))
                    .as("a limit of its own")
                    .isEqualTo(Result.UNREACHABLE);
        }
        assertThat(ask(nobody, new byte[1])).as("nobody listens").isEqualTo(Result.UNREACHABLE);
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(at(silent.getLocalPort(), Duration.ofMillis(200))
                            .scan(new byte[1])
                            .result())
                    .as("it never answers")
                    .isEqualTo(Result.UNREACHABLE);
        }
    }
}
