package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.MailCatcher;
import org.heed.process.engine.EngineTime;
import org.heed.shared.text.Days;
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
                        "http://localhost:8080/recommendations/" + journey.slug(),
                        "http://localhost:8080/tasks/" + journey.task("respond"),
                        "To do by " + Days.written(LocalDate.parse(journey.at("/deadline/date"))) + ": “");
        assertThat(Api.as("auditor", port)
                        .get("/api/recommendations/" + journey.slug() + "/timeline")
                        .json()
                        .findValuesAsString("what"))
                .containsOnlyOnce("LETTER_WRITTEN");
        journey.replied("They will.").considered("CLOSE");
        engineTime.runDueJobs();
        assertThat(letters(journey, "decide on a proposed closure"))
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.getAllRecipients()[0]).hasToString("chandra.whitfield@alderbridge.example"));
    }

    @Test
    void aLetterGoesOutOnceHoweverFastTheOfficerIs() {
        List<Journey> journeys = IntStream.range(0, 10)
                .mapToObj(number -> Journey.begin(port, "That it goes out once.")
                        .assigned()
                        .replied("At once.")
                        .considered("CLOSE")
                        .closed())
                .toList();
        engineTime.runDueJobs();
        assertThat(journeys).allSatisfy(journey -> assertThat(letters(journey, "is for you to answer"))
                .hasSize(1));
    }

    /** What has arrived, once nothing is on its way. */
    private static List<MimeMessage> letters(Journey journey, String subject) {
        return Arrays.stream(MailCatcher.received())
                .filter(letter ->
                        subjectOf(letter).contains(subject) && bodyOf(letter).contains(journey.wording()))
                .toList();
    }

    private static String subjectOf(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static String bodyOf(MimeMessage letter) {
        try {
            return letter.getContent().toString();
        } catch (jakarta.mail.MessagingException | java.io.IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
