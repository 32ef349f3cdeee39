package org.heed.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.heed.CouncilWithColleagues;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of tasks between people and of shortcuts: axe, 320 pixels, keyboard, and without a script. */
@CouncilWithColleagues
class PeoplePagesTest {
    @LocalServerPort
    private int port;

    private String start() {
        return "http://localhost:" + port;
    }

    @Test
    void arePerceivableAndFit() {
        try (Visit officer = Visit.as("officer", start())) {
            Page page = officer.open("/work?view=mine");
            String task = page.locator("tbody th a").first().getAttribute("href");
            AccessiblePage.judge(officer.open(task));
            for (String way : List.of("/hand", "/help")) {
                AccessiblePage.judge(officer.open(task + way));
                follow(page.locator("form[data-heed-form] button:not([name])"));
                page.locator(".govuk-error-summary").waitFor();
                AccessiblePage.judge(page);
            }
            officer.open(task);
            follow(page.locator(".govuk-caption-l a"));
            page.waitForURL("**/recommendations/*");
            page.locator("summary", new Page.LocatorOptions().setHasText("Comments ("))
                    .click();
            AccessiblePage.judge(page);
            follow(page.getByText("Write a comment"));
            page.waitForURL("**/comments");
            AccessiblePage.judge(page);
            for (String address : List.of("/absence", "/shortcuts")) {
                AccessiblePage.judge(officer.open(address));
            }
        }
        try (Visit scrutiny = Visit.as("scrutiny", start())) {
            Page page = scrutiny.open("/absence");
            follow(page.locator("form[data-heed-form] button:not([name])"));
            page.locator(".govuk-error-summary").waitFor();
            AccessiblePage.judge(page);
        }
    }

    @Test
    void shortcutsWorkUnlessOneWritesOrHasSwitchedThemOff() {
        try (Visit officer = Visit.as("officer", start())) {
            Page page = officer.open("/recommendations");
            page.keyboard().press("/");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("search-everything");
            page.keyboard().type("gw?");
            assertThat(page.inputValue("#search-everything"))
                    .as("in a field a key is a letter")
                    .isEqualTo("gw?");
            page.evaluate("document.activeElement.blur()");
            page.keyboard().press("g");
            page.keyboard().press("w");
            page.waitForURL("**/work*");
            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("k");
            Locator first = page.locator("tbody tr a").first();
            assertThat(first.evaluate("link => link === document.activeElement"))
                    .isEqualTo(true);
            page.keyboard().press("o");
            page.waitForURL("**/tasks/*");
            page.keyboard().press("?");
            page.waitForURL("**/shortcuts");
            page.getByText("Switch shortcuts off").click();
            assertThat(page.locator("main").innerText()).contains("are switched off");
            officer.open("/recommendations");
            page.keyboard().press("/");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("");
            officer.open("/shortcuts");
            page.getByText("Switch shortcuts on").click();
            assertThat(page.locator("main").innerText()).contains("are switched on");
        }
        try (Visit plain = Visit.as("officer", start(), Visit.NARROW, false)) {
            assertThat(plain.open("/shortcuts").locator("main").innerText())
                    .contains("Shortcuts need JavaScript", "Go to the register");
        }
    }
}
