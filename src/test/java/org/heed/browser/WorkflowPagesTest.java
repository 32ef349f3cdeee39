package org.heed.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.List;
import org.heed.workflow.OwnWorkflow;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of the workshop and of operations pass axe, fit 320 pixels, and work without JavaScript. */
@OwnWorkflow
class WorkflowPagesTest {
    @LocalServerPort
    private int port;

    private Visit admin(int width, boolean script) {
        return Visit.as("admin", "http://localhost:" + port, width, script);
    }

    private static String begin(Visit admin, String title) {
        Page page = admin.open("/workshop");
        page.locator("#title").fill(title);
        follow(page.locator("form[action$='/workshop/drafts'] button").first());
        page.waitForURL("**/workshop/drafts/*");
        return URI.create(page.url()).getPath();
    }

    @Test
    void arePerceivableAndFit() {
        try (Visit admin = admin(Visit.WIDE, true)) {
            String draft = begin(admin, "A draft to look at");
            for (String address : List.of(
                    "/workshop",
                    "/operations",
                    "/operations/incidents",
                    "/operations/timers",
                    "/operations/migrations",
                    "/operations/migrations/new",
                    draft,
                    draft + "/rehearsal",
                    draft + "/deployment",
                    draft + "/files/follow-up.bpmn/history")) {
                AccessiblePage.judge(admin.open(address));
            }
            Page page = admin.open("/workshop/versions/1");
            Visit.seeDrawing(page);
            AccessiblePage.judge(page);
            page = admin.open(draft + "/files/follow-up.bpmn");
            page.locator("[data-outline-element=respond]").click();
            page.locator("#bio-properties-panel-name").waitFor();
            AccessiblePage.judge(page);
            page = admin.open(draft + "/files/review-period.dmn");
            page.locator("[data-editor-canvas] table").first().waitFor();
            AccessiblePage.judge(page);
            page.locator("th.input-cell button.edit-button").first().press("Enter");
            page.locator(".context-menu").first().waitFor();
            page = admin.open(draft + "/files/assign.form");
            page.locator("[data-editor-preview] option[value=learning]").first().waitFor(attached());
            page = admin.open(draft + "/files/respond.form");
            page.locator("[data-editor-preview] .govuk-form-group").first().waitFor();
            AccessiblePage.judge(page);
            page = admin.open(draft + "/rehearsal");
            follow(page.locator("form[action$='/hand'] button"));
            page.getByText("Open tasks and timers").waitFor();
            AccessiblePage.judge(page);
            page = admin.open(draft + "/rehearsal");
            follow(page.locator("form[action$='/random'] button"));
            page.getByText("Number of cases that passed each step").first().waitFor();
            AccessiblePage.judge(page);
        }
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }

    /** Draft, save, conflict, history, rehearsal by hand and a repair, by forms alone. */
    @Test
    void workWithoutJavaScript() {
        try (Visit admin = admin(Visit.NARROW, false)) {
            String draft = begin(admin, "By forms alone");
            Page page = admin.open(draft + "/files/review-period.dmn");
            String text = page.locator("#content").inputValue();
            try (Visit other = admin(Visit.WIDE, false)) {
                other.open(draft + "/files/review-period.dmn");
                other.page().locator("#content").fill(text.replace("P6M", "P5M"));
                follow(other.page().locator("form.heed-editor-plain button"));
                other.page().locator(".govuk-notification-banner--success").waitFor();
            }
            page.locator("#content").fill(text.replace("P6M", "P4M"));
            follow(page.locator("form.heed-editor-plain button"));
            page.locator(".govuk-error-summary").waitFor();
            assertThat(page.locator("#content").inputValue())
                    .as("nothing is lost")
                    .contains("P4M");
            follow(page.locator("form.heed-editor-plain button"));
            page.locator(".govuk-notification-banner--success").waitFor();

            page = admin.open(draft + "/files/review-period.dmn/history");
            follow(page.locator("tr:has(th:text-is('1')) button"));
            page.locator(".govuk-notification-banner--success").waitFor();
            assertThat(page.locator("#content").inputValue()).isEqualTo(text);
            follow(page.locator("form[action$='/remove'] button"));
            assertThat(page.locator("main").innerText()).contains("the model uses it");

            page = admin.open(draft + "/rehearsal");
            follow(page.locator("form[action$='/hand'] button"));
            follow(page.locator("form[data-heed-form] button.govuk-button").last());
            page.locator(".govuk-error-summary").waitFor();
            page = admin.open("/operations/timers");
            page.locator("summary").first().click();
            follow(page.locator("details[open] button"));
            assertThat(page.locator("main").innerText()).contains("Enter a real date, with a day, month and year");
        }
    }
}
