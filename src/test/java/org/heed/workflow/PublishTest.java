package org.heed.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.heed.Api;
import org.heed.browser.Desk;
import org.heed.browser.Visit;
import org.heed.journey.Journey;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A workflow publishes a case: the public reads it from then on, as long as nothing in it is withheld. */
@OwnWorkflow
class PublishTest {
    @LocalServerPort
    private int port;

    @Test
    void thePublicReadsWhatIsPublishedAndNothingElse() {
        Journey secret = Journey.begin(port).assigned();
        Journey about = Journey.begin(port).assigned();
        assertThat(published()).doesNotContain(about.reference());
        for (Journey each : List.of(secret, about)) {
            each.done("officer", "respond", Journey.reply(Map.of("action", "Everybody is asked:\n- **twice**")));
            each.done("chair", "consider", Map.of("view", "KEEP_WATCHING"));
        }
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> published()
                .contains(about.reference()));
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> published()
                .contains(secret.reference()));
        assertThat(published())
                .contains("That it is fair.", "<p>Everybody is asked:</p>", "<li><strong>twice</strong></li>");

        decide(about, "promiseAction", Map.of("what", "New forms", "owner", "Owen", "targetDate", "2030-01-01"));
        decide(about, "reportOnAction?number=1", Map.of("state", "DONE", "words", "Wordsaidlater"));
        assertThat(published()).as("what was said since").doesNotContain("Wordsaidlater");
        withhold(secret);
        assertThat(published()).contains(about.reference()).doesNotContain(secret.reference());
    }

    private void decide(Journey about, String what, Map<String, ?> answers) {
        Api.Answer answer =
                Api.as("officer", port).post("/api/recommendations/" + about.slug() + "/do/" + what, answers);
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    private void withhold(Journey about) {
        try (Visit scrutiny = Visit.as("scrutiny", "http://localhost:" + port)) {
            scrutiny.open("/recommendations/" + about.slug() + "/withholding");
            new Desk(scrutiny)
                    .choose("ground", "3")
                    .write("publicInterest", "A contract is not yet signed.")
                    .write("resolution", "Minute 7")
                    .date("reviewOn", LocalDate.now().plusMonths(6))
                    .send();
        }
    }

    private String published() {
        try (Visit nobody = Visit.nobody("http://localhost:" + port, Visit.WIDE, true)) {
            return nobody.open("/published").content();
        }
    }
}
