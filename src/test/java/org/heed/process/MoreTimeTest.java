package org.heed.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.MailCatcher;
import org.heed.browser.AccessiblePage;
import org.heed.browser.RecordPages;
import org.heed.browser.Visit;
import org.heed.identity.Directory;
import org.heed.journey.Journey;
import org.heed.recommendation.register.Withholding;
import org.heed.recommendation.register.Withholdings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer asks for more time; the scrutiny officer or the chair gives it or not; reminder and escalation follow the new date. */
@HeedServer
class MoreTimeTest {
    private static final LocalDate UNTIL = LocalDate.now().plusMonths(5);

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Withholdings withholdings;

    @Autowired
    private Directory directory;

    private Api.Answer ask(String user, Journey journey, String action, Map<String, String> answers) {
        return Api.as(user, port).post("/api/recommendations/" + journey.slug() + "/do/" + action, answers);
    }

    private Api.Answer ask(String user, Journey journey) {
        return ask(user, journey, "askMoreTime", Map.of("until", "" + UNTIL, "reason", "The survey is late"));
    }

    private Api.Answer record(Journey journey) {
        return Api.as("auditor", port).get("/api/recommendations/" + journey.slug());
    }

    private List<String> letters(Journey journey) {
        String reference = record(journey).at("/reference");
        return Arrays.stream(MailCatcher.received())
                .map(MoreTimeTest::subjectAndRecipients)
                .filter(line -> line.contains(reference) && line.contains("more time"))
                .toList();
    }

    private static String subjectAndRecipients(jakarta.mail.internet.MimeMessage letter) {
        try {
            return letter.getSubject() + Arrays.toString(letter.getAllRecipients());
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void isAskedForRefusedAskedForAgainAndGiven() {
        Journey journey = Journey.begin(port, "That time is asked for.").assigned();
        for (String user : List.of("scrutiny", "chair", "member", "director", "auditor", "officer2")) {
            assertThat(ask(user, journey).status()).as(user).isEqualTo(403);
        }
        assertThat(ask("officer", journey, "askMoreTime", Map.of("until", "" + LocalDate.now(), "reason", "x"))
                        .at("/errors/until"))
                .contains("must be after");
        assertThat(ask("officer", journey).status()).isEqualTo(204);
        assertThat(ask("officer", journey).status()).as("while it waits").isEqualTo(409);
        assertThat(letters(journey))
                .as("one letter for each of two people")
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter).contains("request for more time"))
                .anySatisfy(letter -> assertThat(letter).contains("sana").doesNotContain("chandra"))
                .anySatisfy(letter -> assertThat(letter).contains("chandra").doesNotContain("sana"));
        assertThat(ask("officer", journey, "refuseTime", Map.of("reason", "x")).status())
                .isEqualTo(403);
        assertThat(ask("chair", journey, "refuseTime", Map.of("reason", "The panel meets before."))
                        .status())
                .isEqualTo(204);
        assertThat(letters(journey)).hasSize(3).anySatisfy(letter -> assertThat(letter)
                .contains("your request for more time was refused", "owen"));
        assertThat(ask("officer", journey).status()).as("after a refusal").isEqualTo(204);

        String start = "http://localhost:" + port;
        try (Visit member = Visit.as("member", start)) {
            assertThat(member.open("/work").locator("main").innerText()).doesNotContain("Requests for more time");
        }
        try (Visit chair = Visit.as("chair", start, Visit.NARROW, true)) {
            var page = chair.open("/work");
            var line = page.locator(
                    ".govuk-inset-text li",
                    new com.microsoft.playwright.Page.LocatorOptions()
                            .setHasText(record(journey).at("/reference")));
            AccessiblePage.judge(page);
            line.getByText("Refuse more time").waitFor();
            follow(line.getByText("Give more time"));
            page.locator("#reason").waitFor();
            assertThat(page.locator("main").innerText()).contains("Requested until", "The survey is late");
            assertThat(page.inputValue("#until-year")).isEqualTo("" + UNTIL.getYear());
            AccessiblePage.judge(page);
            page.fill("#agreedBy", "The chair");
            page.fill("#reason", "The survey is worth it.");
            follow(page.locator("main form button"));
            page.locator(".govuk-notification-banner--success").waitFor();
        }
        assertThat(record(journey).at("/deadline/date")).isEqualTo("" + UNTIL);
        assertThat(letters(journey)).hasSize(6).anySatisfy(letter -> assertThat(letter)
                .contains("you have more time", "owen"));
        try (Visit officer = Visit.as("officer", start, Visit.NARROW, false)) {
            assertThat(RecordPages.text(officer, journey.slug()))
                    .contains("Request for more time", "Request for more time refused", "The panel meets before.")
                    .doesNotContain("Requests for more time");
        }
    }

    @Test
    void noWordOfWithheldMatterIsInALetterAboutIt() throws Exception {
        Journey journey = Journey.begin(port, "That Quokka is asked.").assigned();
        withholdings.withhold(
                UUID.fromString(record(journey).at("/id")),
                new Withholding(3, "It weighs more.", "Minute 4", UNTIL, Set.of()),
                directory.user("00000000-0000-4000-8000-000000000001").orElseThrow());
        assertThat(ask("officer", journey, "askMoreTime", Map.of("until", "" + UNTIL, "reason", "Quokka is ill"))
                        .status())
                .isEqualTo(204);
        assertThat(letters(journey)).hasSize(2);
        for (var letter : MailCatcher.received()) {
            assertThat(letter.getContent().toString()).doesNotContain("Quokka is ill");
        }
    }

    @Test
    void reminderAndEscalationHappenAgainForTheNewDate() {
        Journey journey = Journey.begin(port, "That it is late and gets time.").assigned();
        fire(journey);
        assertThat(timers(journey)).isEmpty();
        Map<String, String> more = Map.of("until", "" + UNTIL, "agreedBy", "The chair", "reason", "Illness");
        assertThat(ask("scrutiny", journey, "extend", more).status()).isEqualTo(204);
        assertThat(timers(journey))
                .extracting(timer -> timer.getDuedate().toInstant().toString().substring(0, 10))
                .containsExactly("" + UNTIL.minusDays(7), "" + UNTIL);
        more = Map.of("until", "" + UNTIL.plusDays(20), "agreedBy", "The chair", "reason", "Illness");
        assertThat(ask("scrutiny", journey, "extend", more).status()).isEqualTo(204);
        assertThat(timers(journey)).as("moved, not doubled").hasSize(2);
        fire(journey);
        journey.replied("At last.");
        assertThat(timers(journey)).isEmpty();
    }

    /** Once the workflow has written the e-mails that it writes by itself, which the engine does at its own time. */
    /** One after the other: what the workflow does after one, it does by itself before the next. */
    private void fire(Journey journey) {
        for (List<Job> left = timers(journey); !left.isEmpty(); left = timers(journey)) {
            engine.getManagementService().executeJob(left.get(0).getId());
        }
    }

    private List<Job> timers(Journey journey) {
        String instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(record(journey).at("/id"))
                .singleResult()
                .getId();
        Awaitility.await()
                .until(() -> engine.getManagementService()
                                .createJobQuery()
                                .processInstanceId(instance)
                                .messages()
                                .executable()
                                .count()
                        == 0);
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .orderByJobDuedate()
                .asc()
                .list();
    }
}
