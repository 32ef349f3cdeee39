package org.heed.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.AccessiblePage.judge;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.heed.HeedServer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page passes axe for WCAG 2.2 AA, fits 320 pixels, and works by keyboard and without JavaScript. */
@HeedServer
public class PagesTest {
    @LocalServerPort
    private int port;

    private String start() {
        return "http://localhost:" + port;
    }

    @Test
    void arePerceivableAndFit() {
        try (Visit nobody = Visit.nobody(start(), Visit.WIDE, true)) {
            judge(nobody.open("/sign-in"));
            judge(nobody.open("/sign-in?error"));
            judge(nobody.open("/sign-in?expired"));
            judge(nobody.open("/accessibility"));
            judge(nobody.open("/published"));
        }
        try (Visit scrutiny = Visit.as("scrutiny", start())) {
            for (String address : List.of(
                    "/work?view=mine",
                    "/work?view=team",
                    "/work?view=all",
                    "/recommendations",
                    "/recommendations?q=nothing+at+all",
                    "/register/new",
                    "/register/import",
                    "/meetings",
                    "/panels",
                    "/panels/children/monitoring-table",
                    "/hand-over",
                    "/hand-over/00000000-0000-4000-8000-000000000002",
                    "/recommendations/CLSP-2025-26-01/withholding",
                    "/nowhere",
                    "/outbox",
                    "/tasks/none")) {
                judge(scrutiny.open(address));
            }
            judgeRefusals(scrutiny);
            Page page = scrutiny.open("/work?view=team");
            follow(page.locator("tr", new Page.LocatorOptions().setHasText("Assign a lead officer"))
                    .first()
                    .locator("th a"));
            page.locator("#leadOfficer-words").fill("o");
            page.getByText("people found").waitFor();
            judge(page);
        }
        try (Visit admin = Visit.as("admin", start())) {
            List.of("/outbox", "/audit", "/clock", "/access", "/access?person=o&recommendation=CLSP-2025-26-01")
                    .forEach(address -> judge(admin.open(address)));
        }
        try (Visit auditor = Visit.as("auditor", start())) {
            Page page = auditor.open("/work?view=all");
            follow(page.locator("tbody th a").first());
            judge(page);
            assertThat(page.locator("form[data-heed-form]").count()).isZero();
            page = auditor.open("/work?view=all");
            follow(page.locator(
                            "tr",
                            new Page.LocatorOptions()
                                    .setHas(page.getByText("Not assigned", new Page.GetByTextOptions().setExact(true))))
                    .first()
                    .locator("th a"));
            judge(page);
            assertThat(page.locator("main").innerText()).contains("you cannot complete it");
        }
        try (Visit chair = Visit.as("chair", start())) {
            List.of("", "/parts", "/evidence")
                    .forEach(tab -> judge(chair.open("/recommendations/CLSP-2025-26-01" + tab)));
            Page record = chair.open("/recommendations/CLSP-2025-26-01/history");
            Visit.seeDrawing(record);
            record.waitForSelector(".djs-container .heed-now, .djs-container .heed-passed");
            judge(record);
        }
        try (Visit officer = Visit.as("officer", start())) {
            Page page = officer.open("/work");
            follow(page.locator("tbody th a").first());
            judge(page);
            follow(page.locator("form[data-heed-form] button:not([name])"));
            page.locator(".govuk-error-summary").waitFor();
            judge(page);
        }
    }

    private static final String WRONG_ROW =
            "panel,meeting_date,item,kind,recommendation\nnobodys,2026-13-01,Item,RECOMMENDATIO,That it is done";

    private static void judgeRefusals(Visit scrutiny) {
        Page page = scrutiny.open("/register/new");
        follow(page.locator("form[data-heed-form] button:not([name])"));
        page.locator(".govuk-error-summary").waitFor();
        judge(page);
        scrutiny.open("/register/import");
        page.setInputFiles("#file", new FilePayload("a.csv", "text/csv", WRONG_ROW.getBytes()));
        follow(page.locator("main form button"));
        page.locator(".govuk-error-summary").waitFor();
        judge(page);
        scrutiny.open("/meetings");
        follow(page.locator("main form button"));
        page.locator(".govuk-error-summary").waitFor();
        judge(page);
    }

    @Test
    void arePerceivableOnATelephone() {
        try (Visit officer = Visit.as("officer", start(), Visit.NARROW, true)) {
            judge(officer.open("/recommendations"));
            judge(officer.open("/recommendations/CLSP-2025-26-01"));
            judge(officer.open("/panels/children/monitoring-table"));
            Page page = officer.open("/work");
            judge(page);
            follow(page.locator("tbody th a").first());
            judge(page);
        }
        try (Visit scrutiny = Visit.as("scrutiny", start(), Visit.NARROW, true)) {
            for (String address : List.of("/register/new", "/meetings", "/hand-over", "/planner", "/search?q=school")) {
                judge(scrutiny.open(address));
            }
        }
    }

    @Test
    void workWithoutJavaScript() {
        try (Visit officer = Visit.as("officer", start(), Visit.NARROW, false)) {
            Page page = officer.open("/work");
            follow(page.locator("tbody th a").first());
            String title = page.locator("h1").innerText();
            follow(page.locator("form[data-heed-form] button:not([name])"));
            assertThat(page.locator(".govuk-error-summary a").allInnerTexts()).isNotEmpty();
            assertThat(page.locator("h1").innerText()).isEqualTo(title);
            assertThat(page.locator(".heed-only-if").first().isVisible()).isTrue();
            follow(page.locator(".govuk-caption-l a"));
            assertThat(page.locator("#status").innerText()).contains("must complete");
            follow(page.locator(".heed-tabs a", new Page.LocatorOptions().setHasText("History")));
            page.locator(".heed-timeline li").first().waitFor();
            assertThat(page.locator("main").innerText()).contains("Timeline");
        }
        try (Visit scrutiny = Visit.as("scrutiny", start(), Visit.WIDE, false)) {
            Page page = scrutiny.open("/recommendations");
            page.fill("#q", "gullies");
            follow(page.locator("form[role=search] button"));
            assertThat(page.locator("tbody tr").count()).isEqualTo(1);
            scrutiny.open("/register/new");
            page.selectOption("#meeting", page.locator("#meeting option").nth(1).getAttribute("value"));
            page.fill("#item", "By hand");
            page.check("input[name=kind][value=ACTION]");
            page.fill("#wording", "That this works without a script.");
            follow(page.locator("form[data-heed-form] button:not([name])"));
            assertThat(page.locator(".govuk-notification-banner__heading").innerText())
                    .contains("registered");
            follow(page.locator("main a.govuk-button"));
            assertThat(page.locator("h1").innerText()).isEqualTo("Assign a lead officer");
        }
    }

    @Test
    void workByKeyboard() {
        try (Visit visit = Visit.nobody(start(), Visit.WIDE, true)) {
            Page page = visit.open("/sign-in");
            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("Skip to main content");
            tabTo(page, "username");
            page.keyboard().type("scrutiny");
            page.keyboard().press("Tab");
            page.keyboard().type("demo");
            page.keyboard().press("Enter");
            page.waitForURL("**/home");
            visit.open("/work?view=team&q=Assign");
            tabTo(page, "Claim"); // of the selected tasks; that of the first row comes after it
            page.keyboard().press("Tab");
            tabTo(page, "Claim");
            page.keyboard().press("Enter");
            page.waitForURL("**/tasks/*");
            tabTo(page, "Assign officer");
            page.keyboard().press("Enter");
            page.locator(".govuk-error-summary").waitFor();
            page.waitForFunction("document.activeElement.classList.contains('govuk-error-summary')");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForFunction("document.activeElement.closest('form[data-heed-form]') !== null");
            assertThat(focused(page)).as("the error leads to its field").isEqualTo("service");
        }
    }

    private static void tabTo(Page page, String textOrId) {
        for (int presses = 0; presses < 120; presses++) {
            if (focused(page).equals(textOrId)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never reached " + textOrId);
    }

    private static String focused(Page page) {
        return page.evaluate("document.activeElement.id || document.activeElement.textContent.trim()")
                .toString();
    }
}
