package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.heed.HeedServer;
import org.heed.MailCatcher;
import org.heed.process.EngineTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Letters that the model draws arrive by SMTP. */
@HeedServer
class LettersTest {
    @LocalServerPort
    private int port;

    @Autowired
    private EngineTime engineTime;

    @Test
    void theLeadOfficerAndTheChairAreWrittenTo() throws Exception {
        Journey journey = Journey.begin(port, "That letters arrive.").assigned();
        engineTime.runDueJobs();
        MimeMessage assigned = letters(journey, "is for you to answer").get(0);
        assertThat(assigned.getAllRecipients()[0]).hasToString("owen.marsh@alderbridge.example");
        assertThat(assigned.getContent().toString())
                .contains(
                        "Dear Owen Marsh",
                        journey.wording(),
                        "http://localhost:8080/recommendations/" + journey.slug());
        journey.replied("They will.").considered("CLOSE");
        engineTime.runDueJobs();
        assertThat(letters(journey, "waits for your decision")).singleElement().satisfies(letter -> assertThat(
                        letter.getAllRecipients()[0])
                .hasToString("chandra.whitfield@alderbridge.example"));
    }

    /** The job executor may have sent the letter first, so wait for what it has in hand. */
    private List<MimeMessage> letters(Journey journey, String subject) {
        MailCatcher.server().waitForIncomingEmail(10_000, 1);
        String reference = journey.recommendation().at("/reference");
        List<MimeMessage> found = List.of();
        for (long end = System.nanoTime() + 10_000_000_000L; found.isEmpty() && System.nanoTime() < end; ) {
            found = Arrays.stream(MailCatcher.server().getReceivedMessages())
                    .filter(letter -> subjectOf(letter).contains(reference)
                            && subjectOf(letter).contains(subject))
                    .toList();
        }
        return found;
    }

    private static String subjectOf(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
