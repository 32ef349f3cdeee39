package org.heed.browser;

import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Makes the pictures of the README: {@code ./mvnw test -Dtest=Screenshots}; with {@code -Dheed.screenshots.full=true} of
 * whole pages, with {@code -Dheed.screenshots=folder} elsewhere.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"heed.data.folder=target/data-screenshots/${random.uuid}", "heed.demo.enabled=true"})
class Screenshots {
    @LocalServerPort
    private int port;

    private final Path folder = Path.of(System.getProperty("heed.screenshots", "docs/screenshots"));

    private final boolean full = Boolean.getBoolean("heed.screenshots.full");

    @Test
    void makeThem() {
        String start = "http://localhost:" + port;
        shoot(Visit.as("scrutiny", start), "/work?view=team", "my-work");
        shoot(Visit.as("scrutiny", start), "/recommendations", "register");
        shoot(Visit.as("scrutiny", start), "/panels/children/monitoring-table", "monitoring-table");
        shoot(Visit.as("chair", start), "/recommendations/CLSP-2025-26-01", "record");
        shootTask(Visit.as("officer", start), "task");
        shoot(Visit.as("admin", start), "/operations", "operations");
        shootWorkshop(Visit.as("admin", start), "workshop");
        if (full) {
            shootWorkshop(Visit.as("admin", start, Visit.NARROW, true), "workshop-narrow");
            for (String page :
                    new String[] {"workshop", "workshop/versions/1", "operations/timers", "operations/incidents"}) {
                shoot(Visit.as("admin", start), "/" + page, page.replace('/', '-') + "-full");
                shoot(Visit.as("admin", start, Visit.NARROW, true), "/" + page, page.replace('/', '-') + "-narrow");
            }
            shoot(Visit.nobody(start, Visit.WIDE, true), "/sign-in", "sign-in");
            shoot(Visit.as("scrutiny", start), "/register/new", "register-one");
            shoot(Visit.as("scrutiny", start), "/register/import", "import");
            shoot(Visit.as("scrutiny", start), "/meetings", "meetings");
            shoot(Visit.as("admin", start), "/outbox", "outbox");
            shoot(Visit.as("scrutiny", start), "/hand-over/00000000-0000-4000-8000-000000000002", "hand-over");
            shoot(
                    Visit.as("scrutiny", start, Visit.NARROW, true),
                    "/hand-over/00000000-0000-4000-8000-000000000002",
                    "hand-over-narrow");
            shoot(Visit.as("scrutiny", start), "/recommendations/CLSP-2025-26-01/withholding", "withholding");
            shoot(Visit.as("admin", start), "/access?person=o&recommendation=CLSP-2025-26-01", "access");
            shootAssignment(Visit.as("scrutiny", start), "assign");
            shootAssignment(Visit.as("scrutiny", start, Visit.NARROW, false), "assign-narrow-no-script");
            shoot(Visit.as("admin", start), "/clock", "clock");
            shoot(Visit.as("auditor", start), "/audit", "audit");
            shoot(Visit.as("officer", start, Visit.NARROW, true), "/work", "my-work-narrow");
            shoot(Visit.as("member", start, Visit.NARROW, true), "/panels/children/monitoring-table", "table-narrow");
            shoot(Visit.as("chair", start, Visit.NARROW, true), "/recommendations/CLSP-2025-26-01", "record-narrow");
            shootTask(Visit.as("officer", start, Visit.NARROW, false), "task-narrow-no-script");
            try (Visit member = Visit.as("member", start)) {
                Page page = member.open("/panels/children/monitoring-table");
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                picture(page, "table-print");
            }
        }
    }

    private void shootAssignment(Visit visitor, String name) {
        try (Visit visit = visitor) {
            Page page = visit.open("/work?view=team");
            follow(page.locator("tr", new Page.LocatorOptions().setHasText("Assign a lead officer"))
                    .first()
                    .locator("th a"));
            page.locator("#leadOfficer-words").fill("o");
            follow(page.locator("button[name=_find]").first());
            picture(page, name);
        }
    }

    /** The model of a draft, with a step chosen. */
    private void shootWorkshop(Visit visitor, String name) {
        try (Visit visit = visitor) {
            Page page = visit.open("/workshop");
            page.locator("#title").fill("Ask the carers too");
            follow(page.locator("form[action$='/workshop/drafts'] button").first());
            follow(page.locator("a[href$='follow-up.bpmn']"));
            page.locator("[data-outline-element=respond]").click();
            page.locator("#bio-properties-panel-name").waitFor();
            picture(page, name);
        }
    }

    private void shootTask(Visit visitor, String name) {
        try (Visit visit = visitor) {
            Page page = visit.open("/work");
            follow(page.locator("tbody th a").first());
            picture(page, name);
        }
    }

    private void shoot(Visit visitor, String address, String name) {
        try (Visit visit = visitor) {
            Page page = visit.open(address);
            boolean record = address.startsWith("/recommendations/") && !address.endsWith("/withholding");
            if (record || address.equals("/operations")) {
                Visit.seeDrawing(page);
            }
            picture(page, name);
        }
    }

    private void picture(Page page, String name) {
        page.waitForLoadState();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + ".png"))
                .setFullPage(full));
    }
}
