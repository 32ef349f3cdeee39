package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.browser.AccessiblePage;
import org.heed.browser.RecordPages;
import org.heed.browser.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Parts are answered one by one with what each decision needs, judged one by one, and counted honestly. */
@HeedServer
class PartsTest {
    private static final String SOON = "" + LocalDate.now().plusMonths(2);

    @LocalServerPort
    private int port;

    private Journey begin(String... wordings) {
        Journey journey = Journey.begin(port, "That the review is carried out.").assigned();
        for (String wording : wordings) {
            journey.decided("scrutiny", "addPart", Map.of("wording", wording));
        }
        return journey;
    }

    private static Map<String, String> accepted(String words) {
        return Map.of("decision", "ACCEPTED", "action", words, "targetDate", SOON);
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, action, targetDate",
        "ACCEPTED_IN_PART, partRefused, targetDate",
        "ACCEPTED_IN_PRINCIPLE, settleFirst, firmDecisionOn",
        "ALTERNATIVE_OFFERED, alternative, alternative",
        "NOT_ACCEPTED, reason, reason",
        "NOT_FOR_THIS_BODY, passedTo, passedTo",
        "INFORMATION_PROVIDED, information, information"
    })
    void eachDecisionNeedsItsOwn(String decision, String one, String other) {
        Api.Answer refused =
                begin("That it is done").decide("officer", "replyToPart?number=1", Map.of("decision", decision));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/errors/" + one)).isNotEmpty();
        assertThat(refused.at("/errors/" + other)).isNotEmpty();
    }

    @Test
    void fivePartsAreAnsweredJudgedAndCounted() {
        Journey journey = begin(
                "That a tool is used",
                "That pupils can report",
                "That guidance is renewed",
                "That training is coordinated",
                "That governors are trained");
        assertThat(journey.decide("scrutiny", "replyToPart?number=1", accepted("x"))
                        .status())
                .as("who answers is the service")
                .isEqualTo(403);
        journey.decided("scrutiny", "givePart?number=1", Map.of("leadOfficer", Journey.OFFICER));
        for (int part = 1; part <= 3; part++) {
            journey.decided("officer", "replyToPart?number=" + part, accepted("Yes " + part));
            journey.decided(
                    "officer",
                    "reportOnPart?number=" + part,
                    Map.of("delivery", "DONE_AWAITING_CHECK", "words", "Done " + part));
        }
        journey.decided("officer", "replyToPart?number=4", Map.of("decision", "NOT_ACCEPTED", "reason", "Too dear"));
        journey.decided(
                "officer",
                "replyToPart?number=5",
                Map.of("decision", "ALTERNATIVE_OFFERED", "alternative", "A film for governors"));
        assertThat(journey.decide("officer", "replyToPart?number=9", accepted("x"))
                        .status())
                .isEqualTo(404);
        journey.decided("scrutiny", "judgePart?number=1", Map.of("view", "CONTENT"));
        journey.decided("chair", "judgePart?number=2", Map.of("view", "MORE_WANTED", "words", "Figures, please"));
        journey.decided("scrutiny", "judgePart?number=5", Map.of("view", "CONTENT", "note", "We like the film"));
        assertThat(journey.decide("officer", "judgePart?number=3", Map.of("view", "CONTENT"))
                        .status())
                .isEqualTo(403);
        assertThat(journey.decide("scrutiny", "judgePart?number=4", Map.of("view", "CONTENT"))
                        .at("/errors/view"))
                .contains("no alternative to consider");
        Api.Answer inside = journey.inside();
        assertThat(List.of("done", "toCheck", "refused", "open"))
                .extracting(count -> inside.at("/rollUp/" + count))
                .containsExactly("1", "1", "1", "2");
        String number = journey.at("/number");
        assertThat(Api.as("scrutiny", port)
                        .get("/api/panels/children/monitoring-table", "text/csv")
                        .text())
                .contains(
                        "Part " + number + ".1: accepted",
                        "Yes 3",
                        "Part " + number + ".4: not accepted",
                        "Part " + number + ".5: the alternative is accepted",
                        "1 of 5 done, 1 to be checked, 1 not accepted, 2 open");
        try (Visit member = Visit.as("member", "http://localhost:" + port)) {
            assertThat(RecordPages.text(member, journey.slug()))
                    .contains("1 of 5 done", "That governors are trained", "Too dear", "We like the film");
        }
        journey.replied("As the parts say.").considered("CLOSE");
        assertThat(journey.answer(
                                "chair", "approveClosure", Map.of("result", "APPROVE", "judgement", "CLOSED_SATISFIED"))
                        .at("/errors/openBecause"))
                .contains("2 parts");
        Map<String, String> closed =
                Map.of("result", "APPROVE", "judgement", "CLOSED_SATISFIED", "openBecause", "The film is enough.");
        journey.done("chair", "approveClosure", closed);
        assertThat(journey.inside().at("/rollUp/done"))
                .as("what was said to be done, when the chair has closed it")
                .isEqualTo("2");
    }

    @Test
    void theReplyWaitsForPartsThatSomebodyAnswersFor() {
        begin("That it is quiet", "That it is dark").replied("One reply for all.");
        Journey journey = begin("That it is quiet", "That it is dark", "That it is late");
        journey.decided("scrutiny", "givePart?number=2", Map.of("leadOfficer", Journey.OFFICER));
        Map<String, ?> reply = accepted("It will be done");
        Api.Answer refused = journey.answer("officer", "respond", reply);
        for (int part = 1; part <= 3; part++) {
            assertThat(refused.at("/errors/part" + part + "_decision")).isEqualTo("Select the decision");
        }
        journey.decided("officer", "replyToPart?number=1", accepted("Quiet"))
                .decided("officer", "replyToPart?number=2", accepted("Dark"))
                .decided("officer", "reportOnPart?number=3", Map.of("delivery", "OVERTAKEN", "words", "It is past"))
                .done("officer", "respond", reply);
    }

    @Test
    void whoseItIsFindsThePartInTheirWorkAndAnswersItAgainWhereMoreIsWanted() {
        Journey journey = begin("That the film is shown " + System.nanoTime());
        String wording = journey.inside().at("/parts/0/wording");
        journey.decided("scrutiny", "givePart?number=1", Map.of("leadOfficer", Journey.OFFICER));
        try (Visit officer = Visit.as("officer", "http://localhost:" + port, Visit.NARROW, true)) {
            Page page = officer.open("/work");
            AccessiblePage.judge(page);
            follow(page.locator(".govuk-inset-text li", new Page.LocatorOptions().setHasText(wording))
                    .getByText("Reply to the part"));
            page.getByLabel("Alternative offered").check();
            page.locator("#alternative").fill("A leaflet");
            AccessiblePage.judge(page);
            follow(page.locator("main form button"));
            page.locator(".govuk-notification-banner--success").waitFor();
            assertThat(officer.open("/work").locator("main").innerText()).doesNotContain(wording);
        }
        assertThat(journey.decide("officer", "reportOnPart?number=1", Map.of("delivery", "PAUSED", "words", "Ill"))
                        .at("/errors/pausedUntil"))
                .isNotEmpty();
        journey.replied("A leaflet.").considered("KEEP_WATCHING");
        assertThat(journey.decide("officer", "replyToPart?number=1", accepted("x"))
                        .at("/errors/decision"))
                .contains("already has a reply");
        journey.decided("scrutiny", "judgePart?number=1", Map.of("view", "MORE_WANTED", "words", "Not a leaflet"));
        journey.decided("officer", "replyToPart?number=1", accepted("The film"));
        assertThat(journey.inside().at("/parts/0/decision")).isEqualTo("ACCEPTED");
        assertThat(journey.inside().at("/parts/0/day")).isEqualTo(SOON);
    }
}
