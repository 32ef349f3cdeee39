package org.heed.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.AccessiblePage.judge;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.HeedServer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The home page of each role is perceivable and fits, its numbers are those of their lists, and it leads where it says. */
@HeedServer
class HomePagesTest {
    @LocalServerPort
    private int port;

    private String start() {
        return "http://localhost:" + port;
    }

    @Test
    void arePerceivableAndFit() {
        for (String who : List.of("scrutiny", "officer", "chair", "director", "member", "admin", "auditor")) {
            try (Visit wide = Visit.as(who, start())) {
                judge(wide.open("/home"));
            }
            try (Visit narrow = Visit.as(who, start(), Visit.NARROW, true)) {
                judge(narrow.open("/home"));
            }
        }
        try (Visit admin = Visit.as("admin", start())) {
            judge(admin.open("/administration"));
            assertThat(admin.open("/operations/timers")
                            .locator("nav [aria-current]")
                            .innerText())
                    .isEqualTo("Administration");
        }
    }

    @Test
    void everyNumberIsThatOfItsList() {
        for (String who : List.of("scrutiny", "officer", "chair", "member", "auditor")) {
            try (Visit visit = Visit.as(who, start())) {
                Map<String, String> lists = new LinkedHashMap<>();
                for (Locator figure :
                        visit.open("/home").locator(".heed-figures a").all()) {
                    lists.put(
                            figure.getAttribute("href"),
                            figure.locator("strong").innerText());
                }
                assertThat(lists).as(who).isNotEmpty();
                lists.forEach((address, number) -> {
                    String found = visit.open(address)
                            .locator("main [role=status]")
                            .first()
                            .innerText();
                    assertThat(found).as(who + " " + address).startsWith(number.equals("0") ? "No " : number + " ");
                });
            }
        }
    }

    @Test
    void theListOfSomebodyWhoIsLateIsWhatWasCounted() {
        try (Visit scrutiny = Visit.as("scrutiny", start())) {
            Page page = scrutiny.open("/home");
            Locator late = page.locator("a[href^='/overdue/']").first();
            String number = late.locator("span").innerText().split(" ")[0];
            follow(late);
            judge(page);
            assertThat(page.locator("tbody tr").count()).isEqualTo(Integer.parseInt(number));
            assertThat(page.locator("main button").innerText()).isEqualTo("Remind");
        }
    }

    @Test
    void somebodyIsRemindedWithoutAScript() {
        try (Visit scrutiny = Visit.as("scrutiny", start(), Visit.NARROW, false)) {
            Page page = scrutiny.open("/home");
            follow(page.locator("form[action$=reminders] button").last());
            assertThat(page.locator("main").innerText()).contains("Reminder written to", "Reminded today at");
        }
    }
}
