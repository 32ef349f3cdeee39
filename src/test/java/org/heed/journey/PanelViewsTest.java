package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.browser.AccessiblePage;
import org.heed.browser.RecordPages;
import org.heed.browser.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The clerk records what the panel says of several replies on one page, by keys alone, with the minute typed once. */
@HeedServer
class PanelViewsTest {
    private static final String KEEP_WATCHING = "input[name$=_view][value=KEEP_WATCHING]";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"1280, true, 1994-01-15", "320, true, 1995-01-15", "320, false, 1996-01-15"})
    void areRecordedOnOnePageWithOneMinute(int width, boolean script, LocalDate day) {
        for (String what : List.of("bells", "lamps")) {
            Journey.begin(port, "That " + what + " are mended.").assigned().replied("They are.");
        }
        String meeting = Api.as("scrutiny", port)
                .post("/api/meetings", Map.of("panel", "children", "heldOn", "" + day))
                .at("/id");
        try (Visit scrutiny = Visit.as("scrutiny", "http://localhost:" + port, width, script)) {
            Page page = scrutiny.open("/meetings/" + meeting + "/views");
            send(page);
            assertThat(page.locator(".govuk-error-summary").innerText()).contains("at least one reply");
            if (script) {
                AccessiblePage.judge(page);
            }
            page.fill("#minute", "Minute 34 of " + day);
            List<String> slugs = List.of(answer(page, 0), answer(page, 1));
            send(page);
            assertThat(page.locator(".heed-outcomes li").allInnerTexts())
                    .hasSize(2)
                    .allMatch(outcome -> outcome.contains("Recorded"));
            if (script) {
                AccessiblePage.judge(page);
            }
            for (String slug : slugs) {
                assertThat(RecordPages.text(scrutiny, slug)).contains("Minute 34 of " + day);
            }
        }
    }

    /** Opens the reply, and says what the panel says of it; gives its reference as addresses have it. */
    private static String answer(Page page, int which) {
        Locator choice = page.locator(KEEP_WATCHING).nth(which);
        String group = choice.getAttribute("name").replace("_view", "");
        page.locator("#" + group + " summary").first().focus();
        page.keyboard().press("Enter");
        choice.focus();
        page.keyboard().press("Space");
        assertThat(choice.isChecked()).isTrue();
        return group.substring(1).replace('_', '-');
    }

    private static void send(Page page) {
        follow(page.locator("form[data-heed-form] button:not([name])"));
    }
}
