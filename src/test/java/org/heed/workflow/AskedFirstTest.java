package org.heed.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.heed.Api;
import org.heed.browser.AccessiblePage;
import org.heed.browser.Visit;
import org.heed.journey.Journey;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What takes something away asks first, without a script too, and says the way back. */
@OwnWorkflow
class AskedFirstTest {
    @LocalServerPort
    private int port;

    private Visit as(String user) {
        return Visit.as(user, "http://localhost:" + port, Visit.NARROW, false);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String words(Page page) {
        return page.locator("main").innerText();
    }

    @Test
    void aDroppedDraftComesBackAsItWas() {
        try (Visit admin = as("admin")) {
            Page page = admin.open("/workshop");
            page.locator("#title").fill("Dropped by mistake");
            follow(button(page, "Start a draft"));
            String draft = java.net.URI.create(page.url()).getPath();
            follow(button(page, "Delete this draft"));
            assertThat(words(page)).contains("Delete the draft “Dropped by mistake”?");
            follow(page.getByText("Cancel"));
            assertThat(words(page)).doesNotContain("has been deleted");
            follow(button(page, "Delete this draft"));
            follow(button(page, "Delete this draft"));
            assertThat(words(admin.open(draft))).contains("This draft has been deleted");
            admin.open("/workshop");
            follow(page.getByText("Deleted drafts"));
            follow(button(page, "Restore Dropped by mistake"));
            assertThat(java.net.URI.create(page.url()).getPath()).isEqualTo(draft);
            assertThat(words(page)).contains("Draft restored").doesNotContain("has been deleted");
            page = admin.open(draft + "/files/consider.form");
            follow(button(page, "Remove this file"));
            assertThat(words(page)).contains("because the model uses it");
        }
        try (Visit admin = Visit.as("admin", "http://localhost:" + port)) {
            AccessiblePage.judge(admin.open("/workshop/dropped"));
        }
    }

    @Test
    void aCaseIsWithdrawnOnlyAfterTheQuestion() {
        Journey about = Journey.begin(port);
        try (Visit scrutiny = as("scrutiny")) {
            Page page = scrutiny.open("/recommendations/" + about.slug() + "/do/withdraw");
            follow(button(page, "Withdraw"));
            assertThat(words(page)).contains("Enter why you are withdrawing it");
            page.locator("textarea").fill("It was registered twice");
            follow(button(page, "Withdraw"));
            assertThat(words(page)).contains("Withdraw " + about.reference() + "?", "You can reopen it");
            assertThat(about.waitsAt()).containsExactly("assign");
            follow(button(page, "Withdraw the recommendation"));
            assertThat(words(page)).contains(about.reference() + " withdrawn");
        }
        assertThat(Api.as("auditor", port)
                        .get("/api/recommendations/" + about.slug() + "/timeline")
                        .text())
                .contains("It was registered twice");
    }

    @Test
    void whatIsMergedIsNamedInTheQuestionAndLookedUpBefore() {
        Journey about = Journey.begin(port);
        Journey other = Journey.begin(port);
        try (Visit scrutiny = as("scrutiny")) {
            Page page = scrutiny.open("/recommendations/" + about.slug() + "/do/merge");
            page.locator("#other").fill("nonsense");
            page.locator("textarea").fill("They ask for the same");
            follow(button(page, "Merge into another"));
            assertThat(words(page)).contains("nonsense").doesNotContain("Merge " + about.reference() + " into");
            page.locator("#other").fill(other.reference());
            follow(button(page, "Merge into another"));
            assertThat(words(page)).contains("Merge " + about.reference() + " into " + other.reference() + "?");
            assertThat(about.waitsAt()).as("only tried out").containsExactly("assign");
            follow(button(page, "Merge the recommendations"));
            assertThat(words(page)).contains(about.reference() + " merged");
        }
    }

    @Test
    void theWorkflowOfACaseEndsOnlyAfterTheQuestion() {
        Journey about = Journey.begin(port);
        try (Visit admin = as("admin")) {
            Page page = admin.open("/operations/cases/" + about.id());
            page.locator("#cancel-reason").fill("Opened for a test");
            follow(button(page, "Withdraw the recommendation"));
            assertThat(words(page)).contains("Withdraw " + about.reference() + " and end its workflow?");
            assertThat(about.waitsAt()).containsExactly("assign");
            follow(button(page, "Withdraw the recommendation"));
        }
        assertThat(Api.as("auditor", port)
                        .get("/api/recommendations/" + about.slug() + "/timeline")
                        .text())
                .contains("Opened for a test");
    }
}
