package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.heed.HeedServer;
import org.heed.browser.Desk;
import org.heed.browser.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is typed for a case that somebody else has ended meanwhile is shown, to be copied, and nobody is said to have sent it. */
@HeedServer
class LateWordsTest {
    private static final String WORDS = "Nobody wants to type these words a second time.";

    @LocalServerPort
    private int port;

    private Visit visit(String user) {
        return Visit.as(user, "http://localhost:" + port, Visit.NARROW, false);
    }

    @Test
    void aTaskThatNobodyWaitsForAnyMore() {
        Journey journey = Journey.begin(port, "That a reply comes too late.").assigned();
        String task = journey.task("respond");
        try (Visit officer = visit("officer")) {
            Page page = officer.open("/tasks/" + task);
            new Desk(officer).choose("decision", "NOT_ACCEPTED").write("reason", WORDS);
            journey.decided("scrutiny", "withdraw", Map.of("reason", "It is settled."));
            follow(page.locator("form[data-heed-form] button:not([name])").last());
            assertThat(page.locator("main").innerText())
                    .contains("“Respond to the recommendation” is no longer needed", WORDS)
                    .doesNotContain("You have already sent");
        }
        assertThat(journey.complete("officer", task, Map.of()).at("/detail")).contains("is no longer needed");
    }

    @Test
    void aDecisionOutsideTheTasks() {
        Journey journey = Journey.begin(port, "That a part comes too late.").assigned();
        try (Visit scrutiny = visit("scrutiny")) {
            Page page = scrutiny.open("/recommendations/" + journey.slug() + "/do/addPart");
            page.fill("#wording", WORDS);
            journey.decided("scrutiny", "withdraw", Map.of("reason", "It is settled."));
            follow(page.locator("form[data-heed-form] button:not([name])").last());
            assertThat(page.locator("main").innerText()).contains("What you typed", WORDS);
        }
    }
}
