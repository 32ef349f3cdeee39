package org.heed.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.browser.RecordPages;
import org.heed.browser.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.support.MessageSourceAccessor;
import tools.jackson.databind.JsonNode;

/** Whoever starts the demonstration finds an example of everything that the product can do. */
@HeedServer
class DemoCouncilTest {
    private static final String OTTILIE = "00000000-0000-4000-8000-000000000003";

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSourceAccessor messages;

    private Api.Answer get(String user, String path) {
        Api.Answer answer = Api.as(user, port).get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private List<JsonNode> cases() {
        List<JsonNode> cases = new ArrayList<>();
        String cursor = "";
        do {
            Api.Answer page = get("auditor", "/api/recommendations?limit=200" + cursor);
            page.json().path("items").forEach(cases::add);
            cursor = page.at("/nextCursor").isEmpty() ? "" : "&cursor=" + page.at("/nextCursor");
        } while (!cursor.isEmpty());
        return cases;
    }

    /** The case whose wording has these words. */
    private JsonNode about(String words) {
        return cases().stream()
                .filter(each -> each.path("wording").asString().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private String address(String words) {
        return "/recommendations/" + about(words).path("slug").asString();
    }

    private String record(String user, String words) {
        try (Visit reader = Visit.as(user, "http://localhost:" + port, Visit.WIDE, false)) {
            return RecordPages.text(reader, about(words).path("slug").asString());
        }
    }

    @Test
    void whateverTheTrailSaysHasWords() {
        Set<String> keys = new TreeSet<>();
        for (JsonNode each : cases()) {
            String trail = "/api/recommendations/" + each.path("slug").asString() + "/timeline";
            for (JsonNode entry : get("auditor", trail).json()) {
                keys.add("event." + entry.path("what").asString());
                entry.path("to").propertyNames().forEach(key -> keys.add("changed." + key));
            }
        }
        assertThat(keys).contains("changed.until", "changed.day");
        assertThat(keys)
                .allSatisfy(key -> assertThat(messages.getMessage(key, "")).isNotEmpty());
    }

    @Test
    void everyStageDecisionAndJudgementIsThere() {
        List<JsonNode> cases = cases();
        assertThat(cases)
                .extracting(each -> each.path("stage").asString())
                .contains(
                        "ASSIGNMENT",
                        "RESPONSE",
                        "SIGN_OFF",
                        "CONSIDERATION",
                        "MONITORING",
                        "REVIEW",
                        "CLOSURE",
                        "CLOSED");
        assertThat(cases)
                .extracting(each -> each.path("decision").asString(""))
                .contains(
                        "ACCEPTED",
                        "ACCEPTED_IN_PART",
                        "ALTERNATIVE_OFFERED",
                        "NOT_ACCEPTED",
                        "NOT_FOR_THIS_BODY",
                        "INFORMATION_PROVIDED");
        assertThat(cases)
                .extracting(each -> each.path("judgement").asString())
                .contains("CLOSED_SATISFIED", "CLOSED_NOT_DONE_ACCEPTED", "CLOSED_NOT_DONE_OBJECTED", "WITHDRAWN");
        assertThat(cases).extracting(each -> each.path("delivery").asString()).contains("PAUSED", "WILL_NOT_BE_DONE");
        JsonNode givenUp = about("Junction 9");
        assertThat(givenUp.path("delivery").asString()).isEqualTo("WILL_NOT_BE_DONE");
        assertThat(givenUp.path("judgement").asString()).isEqualTo("CLOSED_NOT_DONE_OBJECTED");
    }

    @Test
    void evidenceIsAFileInTwoVersionsALinkAndOneThatIsWithheld() {
        JsonNode sheets = get("member", "/api" + address("attendance figures by ward") + "/evidence")
                .json();
        assertThat(sheets.at("/0/versions").size()).isEqualTo(2);
        assertThat(sheets.toString()).contains("attendance-autumn-corrected.csv", "Progress: on track");
        String fostering = "/api" + address("reports quarterly on enquiries") + "/evidence";
        assertThat(get("scrutiny", fostering).text()).contains("https://data.alderbridge", "exit-talks.txt");
        assertThat(get("member", fostering).text())
                .contains("https://data.alderbridge")
                .doesNotContain("exit-talks.txt");
    }

    @Test
    void moreTimeIsAskedForAndWaitsForAnAnswer() {
        assertThat(record("scrutiny", "half plots are offered"))
                .contains("More time requested: until", "we want its word on the water", "Refuse more time");
    }

    @Test
    void peopleTalkAndNameOneAnother() {
        assertThat(get("member", "/api" + address("attendance figures by ward") + "/comments")
                        .text())
                .contains("@Owen Marsh, does the figure", "It left them out");
        JsonNode comment = get("chair2", "/api" + address("hours of the bus lane") + "/comments")
                .json()
                .path(0);
        assertThat(comment.path("words").asString()).startsWith("@Ottilie Brandt, ");
        assertThat(comment.path("people").toString()).contains(OTTILIE);
        assertThat(record("scrutiny", "hours of the bus lane"))
                .contains("Comments (1)", "Sana Qureshi mentioned you in a comment");
    }

    @Test
    void oneActsForAnotherAndOneHelpsAnother() {
        assertThat(record("scrutiny", "library service is kept free"))
                .contains("Erin Calloway, acting for Dele Adeyemi");
        assertThat(record("scrutiny", "hygiene inspections")).contains("Would the Cabinet pay", "up to £6,000 a year");
        assertThat(get("director", "/api/absences").json()).hasSize(1);
        assertThat(lent().at("/people/helper").asString()).isEqualTo("Erin Calloway");
        assertThat(lent().at("/people/askedBy").asString()).isEqualTo("Dele Adeyemi");
        assertThat(lent().at("/people/mayGiveBack").asBoolean()).isTrue();
    }

    private JsonNode lent() {
        String slug = about("named housing officer").path("slug").asString();
        for (JsonNode task : get("executive", "/api/tasks?view=mine").json().path("items")) {
            if (task.path("slug").asString().equals(slug)) {
                return task;
            }
        }
        throw new AssertionError("Nobody has lent a task of " + slug);
    }

    @Test
    void aDraftAndAListAreKept() {
        try (Visit officer = Visit.as("officer2", "http://localhost:" + port, Visit.WIDE, false)) {
            var page = officer.open("/work?view=mine&q=half+plots");
            follow(page.locator("tbody th a").first());
            assertThat(page.locator("#action").inputValue()).contains("64 people have waited");
        }
        try (Visit director = Visit.as("director", "http://localhost:" + port, Visit.WIDE, false)) {
            var page = director.open("/work");
            var list = page.locator(".heed-saved a");
            assertThat(list.innerText()).isEqualTo("Late in safeguarding");
            director.open(list.getAttribute("href"));
            assertThat(page.locator(".heed-tag").allInnerTexts()).hasSize(2);
            assertThat(page.locator("tbody tr").count()).isPositive();
        }
    }

    @Test
    void casesEndInOtherWaysAndOneGoesOnAgain() {
        assertThat(record("scrutiny", "Christmas market")).contains("The traders asked for one more year");
        assertThat(record("scrutiny", "cars are kept off"))
                .contains("Merged into " + about("trial ban").path("reference").asString());
        assertThat(record("scrutiny", "trial ban"))
                .contains("Merged from "
                        + about("cars are kept off").path("reference").asString());
        assertThat(record("scrutiny", "ten charging points"))
                .contains("Superseded by "
                        + about("one charging point for every twenty")
                                .path("reference")
                                .asString());
        assertThat(record("scrutiny", "gullies on the twelve"))
                .contains("Mill Lane and Ferry Road flooded again", "get larger gullies");
        assertThat(about("gullies on the twelve").path("closedOn").isNull()).isTrue();
        assertThat(record("scrutiny", "a library of its own")).contains("Improvement actions", "Write to all schools.");
        assertThat(record("scrutiny", "parents’ evening")).contains("2 of 5 done, 1 to be checked", "Related to");
    }

    @Test
    void onePartIsForThePublicAndOneIsExempt() {
        try (Visit nobody = Visit.nobody("http://localhost:" + port, Visit.WIDE, false)) {
            assertThat(nobody.open("/published?panel=places").locator("main").innerText())
                    .contains("park and ride", "no second site within two miles")
                    .doesNotContain("Late in safeguarding");
            assertThat(nobody.open("/published?panel=children").content())
                    .doesNotContain("homes in Weirside", "exit-talks");
        }
        String slug = about("two homes in Weirside").path("slug").asString();
        assertThat(get("officer", "/api/recommendations/" + slug).at("/wording"))
                .contains("Weirside");
        assertThat(get("member", "/api/recommendations/" + slug).at("/wording"))
                .as("she is admitted")
                .contains("Weirside");
    }
}
