package org.heed.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.evidence.EvidenceCase.words;

import org.heed.Api;
import org.heed.HeedServer;
import org.heed.evidence.file.Files;
import org.heed.evidence.file.Sha256;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Evidence where a virus scanner is set, and a smaller limit: nothing comes in that was not found clean. */
@HeedServer
@DirtiesContext
class ScannedEvidenceTest {
    private static final ClamServer SCANNER = new ClamServer();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("heed.evidence.clamav.host", () -> "localhost");
        registry.add("heed.evidence.clamav.port", SCANNER::port);
        registry.add("heed.evidence.largest", () -> "3MB");
    }

    @LocalServerPort
    private int port;

    @Test
    void onlyWhatIsCleanComesIn() {
        EvidenceCase about = EvidenceCase.answered(port);
        about.added(words("Clean"), "clean.pdf", Files.PDF);
        Api.Answer list = Api.as("member", port).get(about.path());
        assertThat(list.at("/0/versions/0/scannedAt")).isNotEmpty();

        Api.Answer infected = about.add("officer", words("Ill"), "ill.txt", Files.text(ClamServer.EICAR));
        assertThat(infected.status()).isEqualTo(422);
        assertThat(infected.at("/errors/file")).contains("ill.txt", "Eicar-Test-Signature");
        assertThat(about.trail())
                .contains("EVIDENCE_REFUSED", "Eicar-Test-Signature", Sha256.of(Files.text(ClamServer.EICAR)));

        assertThat(about.add("officer", words("Large"), "a.txt", new byte[4_000_000])
                        .at("/errors/file"))
                .contains("3 MB or smaller", "3.8 MB");
        assertThat(about.add("officer", words("Too large"), "a.txt", new byte[7_000_000])
                        .status())
                .isEqualTo(413);

        SCANNER.close();
        Api.Answer unscanned = about.add("officer", words("Later"), "later.pdf", Files.PDF);
        assertThat(unscanned.at("/errors/file")).contains("virus scanner is not available", "Try again");
        assertThat(Api.as("member", port).get(about.path()).json()).hasSize(1);
    }
}
