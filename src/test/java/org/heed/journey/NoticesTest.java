package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.browser.AccessiblePage;
import org.heed.browser.Visit;
import org.heed.shared.text.Days;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What a person is told by e-mail is also a notice of theirs in the product. */
@HeedServer
class NoticesTest {
    @LocalServerPort
    private int port;

    private List<JsonNode> notices(String user, Journey journey, boolean unread) {
        JsonNode found = Api.as(user, port)
                .get("/api/notices?limit=50&unread=" + unread)
                .json()
                .path("items");
        return StreamSupport.stream(found.spliterator(), false)
                .filter(each -> each.path("reference").asString("").equals(journey.at("/reference")))
                .toList();
    }

    @Test
    void theLeadOfficerIsToldAndMarksItAsRead() {
        Journey journey = Journey.begin(port, "That notices arrive.").assigned();
        JsonNode notice = notices("officer", journey, true).get(0);
        assertThat(notice.path("address").asString()).isEqualTo("/tasks/" + journey.task("respond"));
        assertThat(notice.path("toDo").asString())
                .startsWith("To do by " + Days.written(LocalDate.parse(journey.at("/deadline/date"))));
        assertThat(notices("officer2", journey, false)).isEmpty();
        assertThat(notices("scrutiny", journey, false)).isEmpty();
        String read = "/api/notices/" + notice.path("id").asString() + "/read";
        assertThat(Api.as("officer2", port).post(read, Map.of()).status()).isEqualTo(404);
        assertThat(notices("officer", journey, true)).hasSize(1);
        assertThat(Api.as("officer", port).post(read, Map.of()).status()).isEqualTo(204);
        assertThat(notices("officer", journey, true)).isEmpty();
        assertThat(notices("officer", journey, false)).hasSize(1);
        journey.replied("It is done.");
        assertThat(notices("officer", journey, false).get(0).path("address").asString())
                .as("its task is done")
                .isEqualTo("/recommendations/" + journey.slug());
    }

    @Test
    void allAreMarkedAtOnce() {
        Journey journey = Journey.begin(port, "That all are read.").assigned();
        assertThat(Api.as("officer2", port).post("/api/notices/read", Map.of()).status())
                .isEqualTo(204);
        assertThat(notices("officer", journey, true)).as("those of others").hasSize(1);
        assertThat(Api.as("officer", port).post("/api/notices/read", Map.of()).status())
                .isEqualTo(204);
        assertThat(Api.as("officer", port)
                        .get("/api/notices?unread=true")
                        .json()
                        .path("items")
                        .size())
                .isZero();
    }

    @Test
    void whoIsMentionedIsLedToTheComments() {
        Journey journey = Journey.begin(port, "That officers are mentioned.").assigned();
        assertThat(Api.as("scrutiny", port)
                        .post(
                                "/api/recommendations/" + journey.slug() + "/comments",
                                Map.of("words", "Please look.", "mention", Journey.OFFICER))
                        .status())
                .isEqualTo(204);
        JsonNode notice = notices("officer", journey, true).get(0);
        assertThat(notice.path("text").asString()).isEqualTo("Sana Qureshi mentioned you in a comment");
        assertThat(Visit.read(port, "officer", notice.path("address").asString()))
                .contains("Please look.");
    }

    @Test
    void fromTheHeadOfAnyPageToTheTask() {
        Journey journey = Journey.begin(port, "That pages have notices.").assigned();
        String task = "**/tasks/" + journey.task("respond");
        String start = "http://localhost:" + port;
        try (Visit officer = Visit.as("officer", start)) {
            Page page = officer.open("/home");
            follow(page.locator(".heed-bell"));
            page.waitForURL("**/notices");
            AccessiblePage.judge(page);
            assertThat(page.locator(".heed-bell").innerText()).contains("unread");
            follow(page.getByText("Show only unread notices"));
            page.waitForURL("**/notices?unread=true");
            AccessiblePage.judge(page);
            follow(page.locator("li.heed-entry", has(journey)).getByText("Open task"));
            page.waitForURL(task);
            officer.open("/notices");
            assertThat(page.locator("li.heed-entry", has(journey)).innerText()).doesNotContain("Unread");
        }
        Journey other = Journey.begin(port, "That scripts may be off.").assigned();
        try (Visit officer = Visit.as("officer", start, Visit.NARROW, false)) {
            Page page = officer.open("/notices?unread=true");
            page.locator("li.heed-entry", has(other)).getByText("Mark as read").click();
            page.waitForURL("**/notices?unread=true");
            assertThat(page.locator("li.heed-entry", has(other)).count()).isZero();
            assertThat(page.content()).contains("Notice marked as read");
            Journey last = Journey.begin(port, "That all can be read.").assigned();
            officer.open("/notices");
            page.getByText("Mark all as read").click();
            page.waitForURL("**/notices");
            assertThat(page.locator("li.heed-entry", has(last)).innerText()).doesNotContain("Unread");
            assertThat(page.locator(".heed-bell").innerText().strip()).isEqualTo("Notices");
        }
    }

    private static Page.LocatorOptions has(Journey journey) {
        return new Page.LocatorOptions().setHasText(journey.at("/reference"));
    }
}
