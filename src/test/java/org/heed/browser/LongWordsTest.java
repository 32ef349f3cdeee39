package org.heed.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.journey.Journey;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A long word or address widens no page, on no window and not on paper; and it turns nothing round. */
@HeedServer
class LongWordsTest {
    private static final String LONG = "https://alderbridge.example/" + "averylongaddress".repeat(12);
    private static final int PAPER = 1032;

    @LocalServerPort
    private int port;

    private static String tooWide(Page page) {
        return (String)
                page.evaluate(
                        """
                (() => {
                  const width = document.documentElement.clientWidth;
                  const beyond = [...document.querySelectorAll('main *')]
                    .filter((each) => !each.closest('.heed-diagram, .govuk-visually-hidden') && each.getBoundingClientRect().right > width + 1)
                    .map((each) => each.tagName + '.' + each.className);
                  return document.documentElement.scrollWidth > width || beyond.length ? width + ': ' + beyond.slice(0, 5) : '';
                })()""");
    }

    @Test
    void noPageGrowsWiderThanItsWindow() {
        Journey journey = Journey.begin(port, "That " + LONG + " is read by \u202eeverybody");
        Journey other = Journey.begin(port, "That it is related.");
        Api scrutinyByApi = Api.as("scrutiny", port);
        assertThat(scrutinyByApi
                        .post(
                                "/api/recommendations/" + journey.slug() + "/do/relate",
                                Map.of("other", other.slug(), "reason", "Because of " + LONG))
                        .status())
                .isEqualTo(204);
        assertThat(scrutinyByApi
                        .post("/api/recommendations/" + journey.slug() + "/comments", Map.of("words", "See " + LONG))
                        .status())
                .isEqualTo(204);
        List<String> wide = new ArrayList<>();
        String record = "/recommendations/" + journey.slug();
        try (Visit scrutiny = Visit.as("scrutiny", "http://localhost:" + port)) {
            for (String address : List.of(
                    record,
                    record + "/comments",
                    "/recommendations",
                    "/search?q=everybody",
                    "/work?view=team",
                    "/work?view=all",
                    "/planner",
                    "/outbox",
                    "/panels/children/monitoring-table",
                    "/published",
                    "/tasks/" + journey.task("assign"),
                    "/recommendations/" + other.slug())) {
                Page page = scrutiny.open(address);
                for (int width : List.of(Visit.WIDE, 768, Visit.NARROW)) {
                    page.setViewportSize(width, 900);
                    String found = tooWide(page);
                    if (!found.isEmpty()) {
                        wide.add(address + " " + found);
                    }
                }
                page.setViewportSize(PAPER, 700);
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                String found = tooWide(page);
                if (!found.isEmpty()) {
                    wide.add(address + " on paper " + found);
                }
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
                page.setViewportSize(Visit.WIDE, 900);
                assertThat(page.locator("main").innerText()).as(address).doesNotContain("\u202e");
            }
        }
        assertThat(wide).isEmpty();
    }
}
