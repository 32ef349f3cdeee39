package org.heed.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.heed.HeedServer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list of work as a person uses it: narrowed, kept, shared, laid out; with and without a script. */
@HeedServer
class WorkPagesTest {
    private static final String NARROWED = "/work?view=all&due=overdue&sort=reference";

    @LocalServerPort
    private int port;

    private String start() {
        return "http://localhost:" + port;
    }

    /** At 320 px heads of columns are there and not seen. */
    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private static void press(Page page, String button) {
        follow(page.locator("main button", new Page.LocatorOptions().setHasText(button))
                .first());
    }

    private static String text(Page page) {
        return page.locator("main").innerText();
    }

    @Test
    void arePerceivableAndFit() {
        try (Visit auditor = Visit.as("auditor", start())) {
            Page page = auditor.open(NARROWED + "&q=nothing+of+the+kind");
            assertThat(text(page)).contains("No tasks found", "Remove a filter");
            AccessiblePage.judge(page);
            page = auditor.open(NARROWED);
            page.locator("summary").all().forEach(summary -> summary.click());
            AccessiblePage.judge(page);
            press(page, "Save list");
            page.locator(".govuk-error-summary").waitFor();
            AccessiblePage.judge(page);
            page.fill("#name", "Late in learning");
            press(page, "Save list");
            page.locator(".govuk-notification-banner--success").waitFor();
            page.getByText("Choose columns").click();
            page.locator("input[name=column]").all().forEach(box -> box.check());
            press(page, "Save layout");
            page.locator("thead th", new Page.LocatorOptions().setHasText("Stage"))
                    .first()
                    .waitFor(ATTACHED);
            assertThat(page.locator("thead th").allInnerTexts()).contains("Panel", "Service", "Stage");
            AccessiblePage.judge(page);
            assertThat(page.locator("input[name=task]").count())
                    .as("only for whom can act")
                    .isZero();
        }
        try (Visit officer = Visit.as("officer", start())) {
            Page page = officer.open("/work?view=mine");
            page.locator("input[name=task]").first().check();
            follow(page.locator("button[value=claim]"));
            assertThat(text(page)).contains("1 task changed, none left unchanged");
            AccessiblePage.judge(page);
        }
        try (Visit chair = Visit.as("chair", start())) {
            Page page = chair.open("/work?view=team&q=closure");
            page.check("#choose-all");
            press(page, "Approve closures");
            AccessiblePage.judge(page);
        }
    }

    @Test
    void aListIsKeptSharedAndForgottenWithoutAScript() {
        String address;
        try (Visit scrutiny = Visit.as("scrutiny", start(), Visit.NARROW, false)) {
            Page page = scrutiny.open("/work?view=all");
            page.locator("#narrow summary").click();
            page.selectOption("#panel", "children");
            page.selectOption("#due", "overdue");
            press(page, "Apply filters");
            assertThat(page.locator(".heed-tag").allInnerTexts()).hasSize(2);
            page.getByText("Save this list").click();
            page.fill("#name", "  Late & ours ");
            press(page, "Save list");
            assertThat(page.locator(".govuk-notification-banner__heading").innerText())
                    .isEqualTo("List saved as Late & ours");
            scrutiny.open("/work?view=mine");
            follow(page.locator(".heed-saved a"));
            address = page.url().substring(start().length());
            assertThat(page.locator(".heed-tag").count()).isEqualTo(2);
            follow(page.locator(".heed-tag").last());
            assertThat(page.locator(".heed-tag").allInnerTexts()).hasSize(1);
        }
        try (Visit member = Visit.as("member", start())) {
            Page page = member.open(address);
            assertThat(page.locator(".heed-tag").count())
                    .as("the address holds the filter")
                    .isEqualTo(2);
            assertThat(page.locator(".heed-saved").count())
                    .as("but the list is another's")
                    .isZero();
        }
        try (Visit scrutiny = Visit.as("scrutiny", start(), Visit.WIDE, false)) {
            Page page = scrutiny.open(address);
            press(page, "Delete");
            assertThat(page.locator(".heed-saved").count()).isZero();
            assertThat(page.url()).endsWith(address);
        }
    }

    @Test
    void columnsAreRememberedForThePersonAlone() {
        try (Visit officer = Visit.as("officer2", start(), Visit.WIDE, false)) {
            Page page = officer.open("/work?view=all");
            assertThat(page.locator("thead th").allInnerTexts())
                    .contains("Assigned to")
                    .doesNotContain("Panel");
            page.getByText("Choose columns").click();
            page.check("#column-PANEL");
            page.uncheck("#column-HOLDER");
            press(page, "Save layout");
        }
        try (Visit officer = Visit.as("officer2", start())) {
            Page page = officer.open("/work?view=all");
            assertThat(page.locator("thead th").allInnerTexts())
                    .contains("Panel")
                    .doesNotContain("Assigned to");
        }
        try (Visit chair = Visit.as("chair2", start())) {
            assertThat(chair.open("/work?view=all").locator("thead th").allInnerTexts())
                    .contains("Assigned to")
                    .doesNotContain("Panel");
        }
    }

    @Test
    void theNextOneOpensOrIsSaidNotToBe() {
        try (Visit scrutiny = Visit.as("scrutiny", start(), Visit.NARROW, false)) {
            Page page = scrutiny.open("/work?view=team&q=nothing+of+the+kind");
            press(page, "Start next task");
            assertThat(text(page)).contains("no unassigned tasks that match your filters");
            assertThat(page.url()).contains("q=nothing%20of%20the%20kind");
            page = scrutiny.open("/work?view=team&q=assign");
            press(page, "Start next task");
            assertThat(page.url()).contains("/tasks/");
            assertThat(text(page)).contains("Task claimed");
            press(page, "Release");
            assertThat(text(page)).contains("Task released to the team");
        }
    }
}
