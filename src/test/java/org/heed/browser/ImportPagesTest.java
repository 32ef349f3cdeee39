package org.heed.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.UUID;
import org.heed.Api;
import org.heed.HeedServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A file is looked at before anything of it is registered, in wide and narrow windows, with a script and without. */
@HeedServer
class ImportPagesTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"1280, true, 1986-05-01", "320, false, 1986-05-02"})
    void aFileIsSentLookedAtAndRegistered(int width, boolean script, String day) {
        Api.as("scrutiny", port).post("/api/meetings", Map.of("panel", "children", "heldOn", day));
        String wording = "That the café opens for £5, " + UUID.randomUUID();
        String csv = "panel;meeting_date;item;kind;recommendation\r\nCLSP;" + day + ";Cafés;action;" + wording
                + "\r\n;;;;\r\n";
        try (Visit scrutiny = Visit.as("scrutiny", "http://localhost:" + port, width, script)) {
            Page page = scrutiny.open("/register/import");
            assertThat(page.getByText("Download a template").getAttribute("href"))
                    .endsWith("/register/import/template");
            page.setInputFiles(
                    "#file", new FilePayload("table.csv", "text/csv", csv.getBytes(Charset.forName("windows-1252"))));
            follow(page.locator("main form button"));
            assertThat(page.locator("main").innerText())
                    .contains("Nothing has been registered yet", "read as Windows-1252", wording, "Cafés", "Action");
            assertThat(found(wording)).isZero();
            if (script) {
                AccessiblePage.judge(page);
            }
            page.reload();
            String address = page.url();
            follow(page.locator("main form button"));
            assertThat(page.locator("main").innerText()).contains("1 recommendation registered");
            assertThat(found(wording)).isEqualTo(1);
            page.navigate(address);
            assertThat(page.locator("main").innerText())
                    .as("whoever did not see the answer finds it there")
                    .contains("1 recommendation registered");
        }
    }

    private int found(String wording) {
        return Api.as("auditor", port)
                .get("/api/recommendations?q=" + wording.substring(wording.length() - 36))
                .json()
                .path("items")
                .size();
    }
}
