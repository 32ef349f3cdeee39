package org.heed.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.heed.Api;
import org.heed.browser.AccessiblePage;
import org.heed.browser.Desk;
import org.heed.browser.RecordPages;
import org.heed.browser.Visit;
import org.heed.journey.Journey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A form asks for files: they are uploaded once, wait with the task, and are evidence when it is done. */
@OwnWorkflow
class FilesInFormsTest {
    static final String FORM =
            """
            {"id": "equality", "type": "default", "components": [
              {"type": "radio", "key": "fair", "label": "Is the reply fair?", "validate": {"required": true},
               "properties": {"routingFact": "true"},
               "values": [{"label": "Yes, it is", "value": "YES"}, {"label": "No", "value": "NO"}]},
              {"type": "filepicker", "key": "plan", "label": "The plan", "description": "As it was signed",
               "accept": ".pdf, text/plain", "validate": {"required": true}},
              {"type": "filepicker", "key": "pictures", "label": "Pictures", "accept": "image/*", "multiple": true,
               "conditional": {"hide": "=fair = \\"NO\\""}}]}""";

    private static final byte[] PDF = org.heed.evidence.file.Files.PDF;
    private static final byte[] PNG = org.heed.evidence.file.Files.PNG;
    private static final byte[] HTML = org.heed.evidence.file.Files.HTML;

    @LocalServerPort
    private int port;

    private Journey about;

    @BeforeEach
    void aCaseWaitsAtTheForm() {
        about = waiting(port);
    }

    static Journey waiting(int port) {
        Files.shippedAgain(port);
        var made = Files.ofVersion(1, port)
                .withEqualityCheck()
                .and("forms/equality.form", FORM)
                .deploy(port, "reason=Ask+for+files");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return Journey.begin(port).assigned().done("officer", "respond", Journey.reply(Map.of()));
    }

    private Visit visit(String user, int width, boolean script) {
        return Visit.as(user, "http://localhost:" + port, width, script);
    }

    private Page task(Visit visit) {
        new Desk(visit).take(about.slug());
        return visit.page();
    }

    private static void choose(Page page, String key, String name, byte[] content) {
        page.setInputFiles("#" + key, new FilePayload(name, "application/octet-stream", content));
    }

    private static void press(Page page, String name) {
        follow(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)));
        page.waitForLoadState();
    }

    private static void look(Page page, boolean script, String picture) {
        if (script) {
            AccessiblePage.judge(page);
            page.locator("#plan")
                    .locator("xpath=ancestor::form")
                    .screenshot(new Locator.ScreenshotOptions().setPath(Path.of("target/files/" + picture + ".png")));
        }
    }

    private static byte[] downloaded(Page page, String link) throws IOException {
        Download download =
                page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                        .first()
                        .click());
        return java.nio.file.Files.readAllBytes(download.path());
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, true", "320, false"})
    void areUploadedOnceAndBecomeEvidence(int width, boolean script) throws IOException {
        try (Visit officer = visit("officer", width, script)) {
            Page page = task(officer);
            assertThat(page.locator("#plan-notes").innerText())
                    .contains("As it was signed", "The file must be 20 MB or smaller. Accepted file types: PDF, TXT.");
            assertThat(page.locator("#pictures-notes").innerText()).contains("PNG, JPEG, TIFF, HEIC.");
            look(page, script, "empty-" + width);
            wrongOnes(page, script, width);
            choose(page, "plan", "plan.pdf", PDF);
            follow(page.locator("form[data-heed-form] button:not([name])"));
            page.locator(".govuk-error-summary a").first().waitFor();
            assertThat(page.locator(".govuk-error-summary a").allInnerTexts())
                    .isEqualTo(List.of("Select an answer for “Is the reply fair?”"));
            assertThat(page.locator("#plan-files").innerText()).contains("plan.pdf (" + PDF.length + " bytes)");
            look(page, script, "kept-" + width);
        }
        try (Visit elsewhere = visit("officer", width, script)) {
            Page page = task(elsewhere);
            assertThat(downloaded(page, "plan.pdf")).isEqualTo(PDF);
            press(page, "Remove plan.pdf");
            assertThat(page.locator("#plan-files").count()).isZero();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("plan");
            choose(page, "plan", "old.pdf", PDF);
            press(page, "Save draft");
            page.getByText("Your draft is saved").waitFor();
            choose(page, "plan", "new.txt", "At last.".getBytes());
            press(page, "Upload for The plan");
            assertThat(page.locator("#plan-files").innerText())
                    .contains("new.txt")
                    .doesNotContain("old.pdf");
            FilePayload[] two = {new FilePayload("a.png", "image/png", PNG), new FilePayload("b.png", "image/png", PNG)
            };
            new Desk(elsewhere).choose("fair", "YES");
            page.setInputFiles("#pictures", two);
            page.locator("#pictures-withheld").check();
            new Desk(elsewhere).send();
        }
        standOnTheRecord(width, script);
    }

    private static void wrongOnes(Page page, boolean script, int width) {
        press(page, "Upload for The plan");
        assertThat(page.locator("#plan-notes").innerText()).contains("Upload a file for “The plan”");
        choose(page, "plan", "page.pdf", HTML);
        press(page, "Upload for The plan");
        assertThat(page.locator(".govuk-error-summary a").getAttribute("href")).isEqualTo("#plan");
        assertThat(page.locator("#plan-notes").innerText())
                .contains("“page.pdf” must be one of these file types: PDF, TXT");
        look(page, script, "wrong-" + width);
        choose(page, "plan", "plan.png", PNG);
        press(page, "Save draft");
        assertThat(page.locator("#plan-notes").innerText()).contains("“plan.png” must be one of these file types");
        assertThat(page.locator("#plan-files").count()).isZero();
    }

    private void standOnTheRecord(int width, boolean script) throws IOException {
        try (Visit member = visit("member", width, script)) {
            assertThat(RecordPages.text(member, about.slug())).contains("Withheld file");
            Page page = member.open("/recommendations/" + about.slug() + "/evidence");
            assertThat(page.locator("main").innerText())
                    .contains("The plan", "new.txt (TXT, 8 bytes)", "Uploaded with the task")
                    .doesNotContain("a.png", "b.png", "plan.pdf");
            assertThat(downloaded(page, "new.txt")).isEqualTo("At last.".getBytes());
            if (script) {
                AccessiblePage.judge(page);
            }
        }
        for (String path : List.of("/timeline", "/everything")) {
            assertThat(Api.as("member", port)
                            .get("/api/recommendations/" + about.slug() + path)
                            .text())
                    .contains("new.txt")
                    .doesNotContain("b.png", "old.pdf");
        }
        assertThat(Api.as("chair", port)
                        .get("/api/recommendations/" + about.slug() + "/evidence")
                        .text())
                .contains("a.png", "b.png", "new.txt");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsTooLargeIsSaidOnTheField(boolean script) {
        try (Visit officer = visit("officer", Visit.WIDE, script)) {
            Page page = task(officer);
            new Desk(officer).choose("fair", "YES");
            page.setInputFiles("#plan", org.heed.evidence.file.Files.large(22));
            press(page, "Upload for The plan");
            assertThat(page.locator("#plan-notes").innerText()).contains("20 MB or smaller; it has 22 MB");
            assertThat(page.locator("input[name=fair][value=YES]").isChecked()).isTrue();
            page.setInputFiles("#plan", org.heed.evidence.file.Files.large(45));
            press(page, "Upload for The plan");
            assertThat(page.locator("#plan-notes").innerText()).contains("It was much larger");
        }
    }

    /** The words are kept until one has signed in again; a file that was only chosen is not, and one that was uploaded is. */
    @Test
    void staysWhenTheSessionEnds() {
        try (Visit officer = visit("officer", Visit.WIDE, false)) {
            Page page = task(officer);
            choose(page, "plan", "plan.pdf", PDF);
            press(page, "Upload for The plan");
            new Desk(officer).choose("fair", "YES");
            choose(page, "pictures", "a.png", PNG);
            officer.forgetSession();
            follow(page.locator("form[data-heed-form] button:not([name])"));
            page.getByText("We have kept your answers").waitFor();
            officer.signIn("officer", "demo");
            assertThat(page.locator("input[name=fair][value=YES]").isChecked()).isTrue();
            assertThat(page.locator("#plan-files").innerText()).contains("plan.pdf");
            assertThat(page.locator("#pictures-files").count()).isZero();
            new Desk(officer).send();
        }
    }

    @Test
    void nobodySendsWhatTheyHaveNotSeen() {
        try (Visit officer = visit("officer", Visit.WIDE, true);
                Visit elsewhere = visit("officer", Visit.WIDE, false)) {
            Page page = task(officer);
            Page other = task(elsewhere);
            choose(other, "plan", "other.pdf", PDF);
            press(other, "Upload for The plan");
            new Desk(officer).choose("fair", "YES");
            follow(page.locator("form[data-heed-form] button:not([name])"));
            page.locator(".govuk-error-summary a").first().waitFor();
            assertThat(page.locator("#plan-notes").innerText())
                    .contains("Another file has been uploaded for “The plan”");
            assertThat(page.locator("#plan-files").innerText()).contains("other.pdf");
            new Desk(officer).send();
        }
    }
}
