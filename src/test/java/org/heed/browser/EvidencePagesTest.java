package org.heed.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.util.UUID;
import org.heed.HeedServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Evidence by its pages: added, looked at, given another version, withdrawn; with a script and without, wide and narrow. */
@HeedServer
class EvidencePagesTest {
    private static final byte[] PDF = org.heed.evidence.file.Files.PDF;

    @LocalServerPort
    private int port;

    private String start() {
        return "http://localhost:" + port;
    }

    private static void judge(Page page, boolean script) {
        if (script) {
            AccessiblePage.judge(page);
        }
    }

    private static void send(Page page) {
        follow(page.locator("form[enctype] button"));
        page.waitForLoadState();
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, false"})
    void walkTheWholeWay(int width, boolean script) throws Exception {
        String title = "The <b>plan</b> " + UUID.randomUUID();
        String record;
        try (Visit officer = Visit.as("officer", start(), width, script)) {
            Page page = officer.open("/work");
            follow(page.locator("tbody th a").first());
            follow(page.locator(".govuk-caption-l a"));
            follow(page.locator(".heed-tabs a", new Page.LocatorOptions().setHasText("Evidence")));
            record = page.url().substring(start().length());
            follow(page.getByText("Add evidence"));
            judge(page, script);
            send(page);
            assertThat(page.locator(".govuk-error-summary a").count()).isEqualTo(3);
            judge(page, script);
            page.fill("#title", title);
            page.fill("#shows", "That it is under way.");
            page.setInputFiles(
                    "#file", new FilePayload("page.pdf", "application/pdf", "<!DOCTYPE html><html></html>".getBytes()));
            send(page);
            assertThat(page.locator("#file-error").innerText()).contains("page.pdf", "must be one of these file types");
            assertThat(page.inputValue("#title")).as("nothing is typed again").isEqualTo(title);
            page.setInputFiles("#file", new FilePayload("plan<i>.pdf", "application/pdf", PDF));
            send(page);
            assertThat(page.locator(".govuk-notification-banner--success").innerText())
                    .contains(title);
            page.locator("article", new Page.LocatorOptions().setHasText(title))
                    .first()
                    .waitFor();
            assertThat(page.locator("main").innerText())
                    .contains("plan<i>.pdf (PDF, ", "Not scanned for viruses", "Public", "SHA-256");
            judge(page, script);
            Download download =
                    page.waitForDownload(() -> page.locator("article", new Page.LocatorOptions().setHasText(title))
                            .getByText("plan<i>.pdf")
                            .click());
            assertThat(Files.readAllBytes(download.path())).isEqualTo(PDF);

            follow(page.locator("main a.govuk-button").first());
            page.locator("summary", new Page.LocatorOptions().setHasText("Evidence"))
                    .click();
            page.getByText("plan<i>.pdf").first().waitFor();
            judge(page, script);
            officer.open(record);
            follow(page.locator("article", new Page.LocatorOptions().setHasText(title))
                    .getByText("Add a new version"));
            judge(page, script);
            page.fill("#link", "https://council.example/plan");
            send(page);
            assertThat(page.locator("a[href='https://council.example/plan']").getAttribute("rel"))
                    .contains("noreferrer");
            assertThat(page.locator("main").innerText()).contains("Version 2", "Earlier versions");
            judge(page, script);
        }
        try (Visit chair = Visit.as("chair", start(), width, script)) {
            Page page = chair.open(record);
            assertThat(page.locator("main").innerText())
                    .contains(title)
                    .doesNotContain("Add evidence", "Add a new version");
        }
        try (Visit scrutiny = Visit.as("scrutiny", start(), width, script)) {
            Page page = scrutiny.open(record);
            follow(page.locator("article", new Page.LocatorOptions().setHasText(title))
                    .getByText("Withdraw"));
            judge(page, script);
            follow(page.getByText("Withdraw evidence", new Page.GetByTextOptions().setExact(true))
                    .last());
            page.locator("#reason-error").waitFor();
            judge(page, script);
            page.fill("#reason", "It was the wrong plan.");
            follow(page.locator("main form button"));
            assertThat(page.locator("article", new Page.LocatorOptions().setHasText(title))
                            .count())
                    .isZero();
        }
        try (Visit auditor = Visit.as("auditor", start(), width, script)) {
            assertThat(auditor.open(record).locator("main").innerText()).contains("Withdrawn: It was the wrong plan.");
        }
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void whatIsTooLargeIsSaidOnTheForm(boolean script) {
        try (Visit officer = Visit.as("officer", start(), Visit.WIDE, script)) {
            Page page = officer.open("/work");
            follow(page.locator("tbody th a").first());
            follow(page.locator(".govuk-caption-l a"));
            follow(page.locator(".heed-tabs a", new Page.LocatorOptions().setHasText("Evidence")));
            follow(page.getByText("Add evidence"));
            page.fill("#title", "Kept");
            page.setInputFiles("#file", org.heed.evidence.file.Files.large(22));
            send(page);
            assertThat(page.locator("#file-error").innerText()).contains("20 MB or smaller; it has 22 MB");
            assertThat(page.inputValue("#title")).isEqualTo("Kept");
            page.setInputFiles("#file", org.heed.evidence.file.Files.large(45));
            send(page);
            page.getByText("It was much larger").first().waitFor();
        }
    }
}
