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
            return page.locator("#standing").innerText();
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
                        "“Assign a lead officer” is not assigned yet (Scrutiny officers of the panel): due",
                        "after “Recommendation registered”",
                        "Next: “Respond to the recommendation”",
                        "After that, one of these:",
                        "“Record the panel’s view of the reply” (Assignment declined? no; Sign-off needed? no)");
        journey.assigned();
        assertThat(standing(journey.slug()))
                .contains(
                        "“Respond to the recommendation” is assigned to " + name("officer") + ": due",
                        name("scrutiny") + " completed “Assign a lead officer” on ",
                        "Next, one of these:",
                        "“Assign a lead officer” (Assignment declined? yes)",
                        "“Sign the reply off” (Assignment declined? no; Sign-off needed? yes)")
                .as("it came here by what was said last")
                .doesNotContain("Latest entry on the record");
        journey.replied("We shall write plainly.");
        assertThat(standing(journey.slug()))
                .contains(
                        "“Record the panel’s view of the reply” is not assigned yet",
                        "“Respond to the recommendation” (What does the panel say? more wanted)",
                        "waiting until “Review due” (What does the panel say? keep watching; Accepted in principle only? no)",
                        "“Approve or return the closure” (What does the panel say? close)")
                .doesNotContain("After that");
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
        assertThat(standing(journey.slug())).contains("What does the panel say? – more wanted");
        journey.replied("By Easter.").considered("KEEP_WATCHING");
        assertThat(standing(journey.slug()))
                .contains(
                        "What does the panel say? – keep watching",
                        "No action is needed before",
                        "Next: “Report progress”",
                        "After that, one of these:",
                        "(What does the review say? ");
    }

    @Test
    void fromTheReviewToTheEnd() {
        assertThat(Api.as("auditor", port).every("/api/recommendations?limit=200&stage=REVIEW", "items"))
                .as("one to which its timer has come, not a person")
                .anySatisfy(each -> assertThat(standing(each.path("slug").asString()))
                        .contains(
                                "“Report progress” is",
                                "after “Review due”",
                                "“Check the proposed closure” (What does the review say? closure proposed)"));
        Journey journey =
                Journey.begin(port, "That it ends.").assigned().replied("Done.").considered("CLOSE");
        assertThat(standing(journey.slug()))
                .contains(
                        "“Approve or return the closure” is",
                        "What does the panel say? – close",
                        "waiting until “Review due” (Closure approved? returned; Accepted in principle only? no)",
                        "End: “Closed” (Closure approved? approved)");
        journey.closed();
        assertThat(standing(journey.slug())).contains("Closed on", "Closed, satisfied");
    }

    @Test
    void whatIsLateIsSaidInDays() {
        String late =
                Api.as("auditor", port).get("/api/recommendations?overdue=true").at("/items/0/slug");
        assertThat(standing(late)).containsPattern("(\\d+ days|one day) late \\(due ");
    }

    @Test
    void theTimelineIsNarrowedWithoutScript() {
        Journey journey =
                Journey.begin(port, "That the timeline is long.").assigned().replied("Yes.");
        try (Visit auditor = Visit.as("auditor", "http://localhost:" + port, Visit.WIDE, false)) {
            Page page = auditor.open("/recommendations/" + journey.slug());
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
            return visit.page().locator(".heed-header__user span").innerText().replace("Signed in as ", "");
        }
    }
}
