package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.MailCatcher;
import org.heed.browser.AccessiblePage;
import org.heed.browser.Visit;
import org.heed.process.engine.EngineTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bullets, numbers, bold and links of long texts: as such on pages, without marks in files and e-mails, as they were typed in the API. */
@HeedServer
class LongTextsShownTest {
    private static final String WORDING = "That the council:\n- trains **all** staff\n- tells the panel";
    private static final String REPLY =
            """
            We will:

            3. train **all** numbats
            4. report, see [the plan](https://alderbridge.example/plan_of_2026)
               - each year
            <b>2*3*4</b>

            https://alderbridge.example/%s"""
                    .formatted("long/".repeat(20));

    private static final String WITHOUT_MARKS =
            "4. report, see the plan (https://alderbridge.example/plan_of_2026)\n  • each year";

    @LocalServerPort
    private int port;

    @Autowired
    private EngineTime engineTime;

    @Test
    void listsAreListsOnEveryPage() {
        Journey journey = Journey.begin(port, WORDING).assigned().replied(REPLY);
        String record = "/recommendations/" + journey.slug();
        for (String address : List.of(
                record,
                record + "/history",
                "/tasks/" + journey.task("consider"),
                "/panels/children/monitoring-table?order=newest")) {
            try (Visit scrutiny = Visit.as("scrutiny", "http://localhost:" + port)) {
                Page page = scrutiny.open(address);
                Locator reply = page.locator(".heed-text:has-text('numbats')").first();
                Locator numbers = reply.locator("ol[start='3'] > li");
                assertThat(numbers.count()).as(address).isEqualTo(2);
                assertThat(numbers.first().locator("strong").textContent()).isEqualTo("all");
                assertThat(numbers.last().locator("ul > li").textContent()).isEqualTo("each year");
                assertThat(numbers.last().locator("a").getAttribute("rel")).isEqualTo("nofollow noopener");
                assertThat(reply.locator("b").count()).isZero();
                assertThat(reply.textContent()).contains("<b>2*3*4</b>").doesNotContain("**");
                AccessiblePage.judge(page);
            }
        }
    }

    @Test
    void filesAndEmailsHaveNoMarksAndTheApiHasWhatWasTyped() {
        Journey journey = Journey.begin(port, WORDING).assigned().replied(REPLY);
        String since = "?order=newest";
        assertThat(Visit.read(port, "scrutiny", "/panels/children/monitoring-table.csv" + since))
                .contains(WITHOUT_MARKS, "• trains all staff\n• tells the panel");
        assertThat(Visit.read(port, "scrutiny", "/recommendations.csv?q=" + journey.slug()))
                .contains("• trains all staff\n• tells the panel")
                .doesNotContain("**");
        assertThat(journey.at("/wording")).isEqualTo(journey.wording());
        assertThat(journey.at("/title")).isEqualTo("The council trains all staff");
        Api.Answer found = Api.as("scrutiny", port).get("/api/search?q=numbats+plan");
        List<String> pieces = found.json().findValuesAsString("text");
        assertThat(String.join("", pieces)).contains("train all numbats").doesNotContain("**", "](");
        engineTime.runDueJobs();
        assertThat(Arrays.stream(MailCatcher.received()).map(LongTextsShownTest::body))
                .anyMatch(body -> body.contains(
                        journey.reference() + ": That the council:\n• trains all staff\n• tells the panel"));
        Api.Answer table = Api.as("scrutiny", port).get("/api/panels/children/monitoring-table" + since);
        assertThat(table.json().findValuesAsString("recommendation")).contains(journey.wording());
        assertThat(table.text()).contains("train **all** numbats");
    }

    private static String body(jakarta.mail.internet.MimeMessage letter) {
        try {
            return letter.getContent().toString().replace("\r\n", "\n");
        } catch (java.io.IOException | jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
