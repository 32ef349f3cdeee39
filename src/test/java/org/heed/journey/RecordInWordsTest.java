package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.browser.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** At each step of the model the record says in words where the case stands, why, who has it, and what comes next. */
@HeedServer
class RecordInWordsTest {
    @LocalServerPort
    private int port;

    private String standing(String slug) {
        try (Visit auditor = Visit.as("auditor", "http://localhost:" + port, Visit.NARROW, false)) {
            Page page = auditor.open("/recommendations/" + slug);
            String now = page.locator("#status").innerText();
            if (page.getByText("What can happen next").count() > 0) {
                page.getByText("What can happen next").click();
                now += page.locator("#ahead").innerText();
            }
            return now
                    + auditor.open("/recommendations/" + slug + "/history")
                            .locator("#standing")
                            .innerText();
        }
    }

    private String followsTask(Journey journey, String key) {
        try (Visit scrutiny = Visit.as("scrutiny", "http://localhost:" + port)) {
            Page page = scrutiny.open("/tasks/" + journey.task(key));
            page.getByText("What happens after this task").click();
            return page.locator("#ahead").innerText();
        }
    }

    private String demo(String stage) {
        return Api.as("auditor", port)
                .get("/api/recommendations?stage=" + stage)
                .at("/items/0/slug");
    }

    @Test
    void fromTheMeetingToTheFirstWait() {
        Journey journey = Journey.begin(port, "That words are plain.");
        assertThat(standing(journey.slug()))
                .contains(
                        "Scrutiny officers of the panel must complete “Assign a lead officer” by",
                        "This task is not claimed yet",
                        "Then: “Respond to the recommendation”",
                        "“Recommendation registered” happened on",
                        "After that, one of these:",
                        "“Record the panel’s view of the reply”");
        journey.assigned();
        assertThat(standing(journey.slug()))
                .contains(
                        name("officer") + " must complete “Respond to the recommendation” by",
                        name("scrutiny") + " completed “Assign a lead officer” on",
                        "Then one of these:",
                        "“Assign a lead officer”",
                        "“Sign the reply off”")
                .as("no names of gateways")
                .doesNotContain("?");
        journey.replied("We shall write plainly.");
        assertThat(standing(journey.slug()))
                .contains(
                        " must complete “Record the panel’s view of the reply”",
                        "“Respond to the recommendation”, if the answer is “more wanted”",
                        "wait for “Review due”, if the answer is “keep watching”",
                        "“Approve or return the closure”, if the answer is “close”")
                .doesNotContain("After that");
        assertThat(followsTask(journey, "consider"))
                .as("who decides reads beside the question what each answer leads to")
                .contains(
                        "“Respond to the recommendation”, if the answer is “more wanted”",
                        "“Approve or return the closure”, if the answer is “close”");
        journey.answer(
                "scrutiny",
                "consider",
                Map.of(
                        "view",
                        "MORE_WANTED",
                        "wanted",
                        "Say when.",
                        "wantedBy",
                        "" + LocalDate.now().plusMonths(1)));
        assertThat(standing(journey.slug()))
                .contains(name("scrutiny") + " completed “Record the panel’s view of the reply” on");
        journey.replied("By Easter.").considered("KEEP_WATCHING");
        assertThat(standing(journey.slug()))
                .contains(
                        "Nothing is due until the next review on",
                        "Then: “Report progress”",
                        "After that, one of these:");
    }

    @Test
    void fromTheReviewToTheEnd() {
        assertThat(Api.as("auditor", port).every("/api/recommendations?limit=200&stage=REVIEW", "items"))
                .as("one to which its timer has come, not a person")
                .anySatisfy(each -> assertThat(standing(each.path("slug").asString()))
                        .contains(
                                "must complete “Report progress”",
                                "“Review due” happened on",
                                "“Check the proposed closure”, if the answer is “closure proposed”"));
        Journey journey =
                Journey.begin(port, "That it ends.").assigned().replied("Done.").considered("CLOSE");
        assertThat(standing(journey.slug()))
                .contains(
                        "must complete “Approve or return the closure”",
                        "wait for “Review due”, if the answer is “returned”",
                        "end, “Closed”, if the answer is “approved”");
        journey.closed();
        assertThat(standing(journey.slug())).contains("Closed on", "Closed, satisfied");
    }

    @Test
    void whatIsLateIsSaidInDays() {
        String late =
                Api.as("auditor", port).get("/api/recommendations?overdue=true").at("/items/0/slug");
        assertThat(standing(late)).containsPattern("it was due on .* and is (\\d+ days|one day) overdue");
    }

    @Test
    void theTimelineIsNarrowedWithoutScript() {
        Journey journey =
                Journey.begin(port, "That the timeline is long.").assigned().replied("Yes.");
        try (Visit auditor = Visit.as("auditor", "http://localhost:" + port, Visit.WIDE, false)) {
            Page page = auditor.open("/recommendations/" + journey.slug() + "/history");
            int all = page.locator(".heed-timeline > li").count();
            page.selectOption("#kind", "SAID");
            follow(page.getByText("Filter the timeline"));
            assertThat(page.locator(".heed-timeline > li").allInnerTexts())
                    .singleElement()
                    .asString()
                    .contains("Replied");
            assertThat(page.locator("main").innerText())
                    .contains("1 of " + all + " entries", "Replies and reports (1)");
            page.getByText("Clear filters").click();
            page.fill("#from", "2090-01-01");
            follow(page.getByText("Filter the timeline"));
            assertThat(page.locator(".heed-timeline > li").count()).isZero();
        }
        String timeline = "/api/recommendations/" + journey.slug() + "/timeline?";
        Api api = Api.as("auditor", port);
        assertThat(api.get(timeline + "kind=STEPS&person=" + Journey.OFFICER).text())
                .doesNotContain("REGISTERED");
        assertThat(api.get(timeline + "kind=NONE").status()).isEqualTo(400);
        assertThat(api.get(timeline + "from=yesterday").status()).isEqualTo(400);
    }

    private String name(String user) {
        try (Visit visit = Visit.as(user, "http://localhost:" + port)) {
            return visit.open("/work")
                    .locator(".heed-header__user > span")
                    .innerText()
                    .replace("Signed in as ", "");
        }
    }
}
