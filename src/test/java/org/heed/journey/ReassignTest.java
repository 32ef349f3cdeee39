package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.MailCatcher;
import org.heed.browser.AccessiblePage;
import org.heed.browser.RecordPages;
import org.heed.browser.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A recommendation on its way goes to another service, with its tasks at hand and those to come. */
@HeedServer
class ReassignTest {
    private static final String HIGHWAYS = "00000000-0000-4000-8000-000000000003";
    private static final Map<String, String> TO_HIGHWAYS =
            Map.of("service", "highways", "leadOfficer", HIGHWAYS, "reason", "The road is theirs.");

    @LocalServerPort
    private int port;

    private List<String> letters(Journey journey) {
        String reference = journey.at("/reference");
        return Arrays.stream(MailCatcher.received())
                .map(letter -> {
                    try {
                        return letter.getSubject() + Arrays.toString(letter.getAllRecipients());
                    } catch (jakarta.mail.MessagingException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                })
                .filter(line -> line.contains(reference) && line.contains("you are now the lead officer"))
                .toList();
    }

    @Test
    void theTaskAtHandGoesToTheOtherServiceAndTheDateStays() {
        Journey journey = Journey.begin(port, "That the road is mended.").assigned();
        String first = journey.at("/deadline/date");
        for (String user : List.of("officer", "chair", "member", "director", "auditor", "officer2")) {
            assertThat(journey.decide(user, "reassign", TO_HIGHWAYS).status())
                    .as(user)
                    .isEqualTo(403);
        }
        assertThat(journey.decide("scrutiny", "reassign", Map.of()).text())
                .contains("\"service\"", "\"leadOfficer\"", "Enter why you are reassigning it to another service");
        assertThat(journey.decide(
                                "scrutiny",
                                "reassign",
                                Map.of("service", "learning", "leadOfficer", Journey.OFFICER, "reason", "x"))
                        .at("/errors/service"))
                .contains("already answers this recommendation");
        assertThat(journey.decide(
                                "scrutiny",
                                "reassign",
                                Map.of("service", "highways", "leadOfficer", Journey.OFFICER, "reason", "x"))
                        .at("/errors/leadOfficer"))
                .contains("does not work for");
        journey.decided("scrutiny", "reassign", TO_HIGHWAYS);
        assertThat(journey.at("/service")).isEqualTo("highways");
        assertThat(journey.at("/leadOfficer")).isEqualTo(HIGHWAYS);
        assertThat(journey.at("/deadline/date")).isEqualTo(first);
        assertThat(journey.at("/stage")).isEqualTo("RESPONSE");
        String task = journey.task("respond");
        assertThat(Api.as("officer2", port)
                        .get("/api/tasks?view=mine&limit=200")
                        .text())
                .contains(task);
        assertThat(Api.as("officer", port).get("/api/tasks/" + task).status()).isEqualTo(403);
        assertThat(letters(journey)).singleElement().asString().contains("you are now the lead officer");
        Map<String, String> reply =
                Map.of("decision", "ACCEPTED", "action", "It is mended.", "targetDate", "2030-01-01");
        assertThat(journey.answer("officer", "respond", reply).status()).isEqualTo(403);
        assertThat(journey.answer("officer2", "respond", reply).status()).isEqualTo(204);
        try (Visit auditor = Visit.as("auditor", "http://localhost:" + port)) {
            assertThat(RecordPages.text(auditor, journey.slug()))
                    .contains("Reassigned to another service", "The road is theirs.");
        }
    }

    @Test
    void whatSomebodyOfTheOldServiceHoldsGoesBackToTheTeam() {
        Map<String, Object> assignment = Journey.assignment();
        assignment.put("signOff", true);
        Journey journey = Journey.begin(port, "That the bridge is mended.")
                .done("scrutiny", "assign", assignment)
                .replied("It will be.");
        String task = journey.task("signOff");
        Api director = Api.as("director", port);
        assertThat(director.post("/api/tasks/" + task + "/claim", Map.of()).status())
                .isEqualTo(204);
        journey.decided("scrutiny", "reassign", TO_HIGHWAYS);
        assertThat(journey.at("/stage")).isEqualTo("SIGN_OFF");
        assertThat(director.get("/api/tasks/" + task).status()).isEqualTo(403);
        assertThat(Api.as("executive", port).get("/api/tasks/" + task).at("/task/holder"))
                .isEmpty();
        journey.done("executive", "signOff", Map.of("result", "SEND_BACK", "reason", "Which bridge?"));
        assertThat(Api.as("auditor", port)
                        .get("/api/tasks/" + journey.task("respond"))
                        .at("/task/holder"))
                .as("who leads now is asked again")
                .isNotEmpty()
                .isNotEqualTo("Owen Marsh");
    }

    @Test
    void whileNothingIsToBeDoneItIsReassignedOnThePageToo() {
        Journey journey = Journey.begin(port, "That the path is mended.");
        assertThat(journey.decide("scrutiny", "reassign", TO_HIGHWAYS).status())
                .as("before it is assigned")
                .isEqualTo(409);
        journey.assigned().replied("It will be.").considered("KEEP_WATCHING");
        String due = journey.at("/dueOn");
        try (Visit scrutiny = Visit.as("scrutiny", "http://localhost:" + port, Visit.NARROW, true)) {
            Page page = scrutiny.open("/recommendations/" + journey.slug());
            RecordPages.act(page, "Reassign to another service");
            AccessiblePage.judge(page);
            page.selectOption("#service", "highways");
            page.fill("#reason", "The path is theirs.");
            follow(page.locator("main form button.govuk-button:not([name])").last());
            assertThat(page.locator(".govuk-error-summary").innerText()).contains("Select the lead officer");
            assertThat(page.inputValue("#reason")).isEqualTo("The path is theirs.");
        }
        journey.decided("scrutiny", "reassign", TO_HIGHWAYS);
        assertThat(journey.at("/stage")).isEqualTo("MONITORING");
        assertThat(journey.at("/dueOn")).isEqualTo(due);
        journey.decided("scrutiny", "bringForward", Map.of("reason", "There is news."));
        assertThat(Api.as("officer2", port)
                        .get("/api/tasks?view=mine&limit=200")
                        .text())
                .contains(journey.task("review"));
    }
}
