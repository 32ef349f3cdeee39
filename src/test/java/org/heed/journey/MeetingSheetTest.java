package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.browser.AccessiblePage;
import org.heed.browser.Desk;
import org.heed.browser.RecordPages;
import org.heed.browser.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** All that a meeting recommended is entered on one sheet, looked at, registered together and assigned. */
@HeedServer
class MeetingSheetTest {
    private static LocalDate day = LocalDate.of(2024, 1, 8);

    @LocalServerPort
    private int port;

    private String start() {
        return "http://localhost:" + port;
    }

    /** A meeting of its own for each test. */
    private String meeting() {
        synchronized (MeetingSheetTest.class) {
            day = day.plusDays(1);
        }
        Api.Answer made =
                Api.as("scrutiny", port).post("/api/meetings", Map.of("panel", "children", "heldOn", "" + day));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.at("/id");
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "320, true", "320, false"})
    void fourAreRegisteredAndAssignedTogether(int width, boolean script) {
        String meeting = meeting();
        try (Visit scrutiny = Visit.as("scrutiny", start(), width, script)) {
            Page page = scrutiny.open("/meetings/" + meeting);
            follow(page.getByText("Enter what was recommended"));
            if (script) {
                AccessiblePage.judge(page);
            }
            page.selectOption("#allKind", "RECOMMENDATION");
            page.selectOption("#allService", "learning");
            pickOwen(scrutiny, script);
            page.selectOption("#allRoute", "LOCAL");
            new Desk(scrutiny).date("allReceivedOn", day.plusDays(7));
            for (int row = 0; row < 4; row++) {
                page.fill("#rows-" + row + "-item", row == 3 ? "School meals" : "School buses");
                page.fill("#rows-" + row + "-wording", "That point " + row + " of " + meeting + " is done.");
            }
            page.fill("#rows-1-parts", "One\nTwo\n\nThree\nFour\nFive");
            if (!script) {
                follow(page.locator("button[name=_save]"));
            }
            page.getByText("4 replies are due by").waitFor();
            follow(page.getByText("Check before registering"));
            assertThat(page.locator("main").innerText()).contains("Owen Marsh", "Reply due by", "Five");
            if (script) {
                AccessiblePage.judge(page);
            }
            follow(page.getByText("Register and assign all 4"));
            assertThat(page.locator(".heed-outcomes li").allInnerTexts())
                    .hasSize(4)
                    .allMatch(row -> row.contains("Assigned to Owen Marsh. The reply is due by"));
            if (script) {
                AccessiblePage.judge(page);
            }
            String second = page.locator(".heed-outcomes a").nth(1).getAttribute("href");
            assertThat(RecordPages.text(scrutiny, second.substring(second.lastIndexOf('/') + 1)))
                    .contains("0 of 5 done", "School buses");
            assertThat(scrutiny.open("/meetings/" + meeting + "/sheet").inputValue("#rows-0-item"))
                    .isEmpty();
        }
    }

    private static void pickOwen(Visit scrutiny, boolean script) {
        if (script) {
            new Desk(scrutiny).pick("allLeadOfficer", "Owen Marsh");
            return;
        }
        Page page = scrutiny.page();
        page.fill("#allLeadOfficer-words", "Owen");
        follow(page.locator("button[name=_find][value=allLeadOfficer]"));
        page.getByLabel("Owen Marsh").first().check();
    }

    @Test
    void anAgendaIsPutInOrder() {
        String meeting = meeting();
        try (Visit scrutiny = Visit.as("scrutiny", start(), Visit.NARROW, false)) {
            for (String title : List.of("Buses", "Meals", "Playgrounds")) {
                Page page = scrutiny.open("/meetings/" + meeting + "/items/new");
                page.fill("#title", title);
                follow(page.locator("form[data-heed-form] button:not([name])"));
            }
            Page page = scrutiny.open("/meetings/" + meeting);
            follow(page.getByText("Move up Playgrounds"));
            follow(page.getByText("Remove Buses"));
            assertThat(page.locator("h2:visible").allInnerTexts())
                    .filteredOn(title -> title.matches(".*(Buses|Meals|Playgrounds)"))
                    .extracting(title -> title.replaceAll(".*(Buses|Meals|Playgrounds)", "$1"))
                    .containsExactly("Playgrounds", "Meals");
        }
    }

    @Test
    void aTitleThatIsNearlyAlikeIsAskedAbout() {
        String meeting = meeting();
        try (Visit scrutiny = Visit.as("scrutiny", start(), Visit.WIDE, false)) {
            Page page = scrutiny.open("/meetings/" + meeting + "/sheet");
            page.selectOption("#allKind", "ACTION");
            page.fill("#rows-0-item", "School bus");
            page.fill("#rows-0-wording", "That one is done.");
            page.fill("#rows-2-item", "School buses");
            page.fill("#rows-2-wording", "That two is done.");
            follow(page.getByText("Check before registering"));
            follow(page.getByText("Register and assign all 2"));
            page.locator(".govuk-error-summary a").click();
            page.getByLabel("Yes, use “School bus”").check();
            follow(page.getByText("Register and assign all 2"));
            assertThat(page.locator(".heed-outcomes li").allInnerTexts())
                    .allMatch(row -> row.contains("It still has to be assigned"));
            assertThat(scrutiny.open("/meetings/" + meeting).locator("h2").allInnerTexts())
                    .filteredOn(title -> title.contains("School"))
                    .singleElement()
                    .asString()
                    .endsWith("School bus");
        }
    }

    @Test
    void whatIsPastedAndTypedIsKept() {
        String address = "/meetings/" + meeting() + "/sheet";
        try (Visit scrutiny = Visit.as("scrutiny", start(), Visit.WIDE, false)) {
            Page page = scrutiny.open(address);
            page.getByText("Paste from a table").click();
            page.fill("#sheet-pasted", "Buses\tThat they run\t\"On time\nEvery day\"\nMeals\tThat they are warm");
            follow(page.getByText("Fill in the rows"));
            assertThat(page.inputValue("#rows-0-parts")).isEqualTo("On time\nEvery day");
            page.fill("#rows-1-wording", "That they are hot");
            follow(page.getByText("Save draft"));
            page = scrutiny.open(address);
            assertThat(page.inputValue("#rows-0-item")).isEqualTo("Buses");
            assertThat(page.inputValue("#rows-1-wording")).isEqualTo("That they are hot");
            follow(page.getByText("Check before registering"));
            assertThat(page.locator(".govuk-error-summary li").allInnerTexts())
                    .containsExactly(
                            "Select what it is, here or for every row", "Select what it is, here or for every row");
        }
        try (Visit other = Visit.as("admin", start(), Visit.WIDE, false)) {
            assertThat(other.page().request().get(start() + address).status()).isEqualTo(403);
        }
    }

    @Test
    void programsRegisterAllOrNone() {
        String address = "/api/meetings/" + meeting() + "/sheet";
        Api api = Api.as("scrutiny", port);
        Map<String, Object> row = Map.of("item", "Buses", "wording", "That they run", "kind", "ACTION");
        Api.Answer twice = api.post(address, Map.of("rows", List.of(row, row)));
        assertThat(twice.status()).as(twice.text()).isEqualTo(422);
        assertThat(twice.at("/errors/rows-1-wording")).contains("Another row");
        Map<String, Object> half = new HashMap<>(row);
        half.put("service", "learning");
        half.put("wording", "That they stop");
        Api.Answer missing = api.post(address, Map.of("rows", List.of(row, half)));
        assertThat(missing.at("/errors/rows-1-leadOfficer")).contains("Select the lead officer");
        half.putAll(Map.of("leadOfficer", Journey.OFFICER, "route", "LOCAL", "receivedOn", "" + day.plusDays(1)));
        Api.Answer made = api.post(address, Map.of("rows", List.of(row, half)));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.at("/0/assigned")).isEqualTo("false");
        assertThat(made.at("/1/assigned")).isEqualTo("true");
        assertThat(api.post(address, Map.of("rows", List.of(row))).at("/errors/rows-0-wording"))
                .contains(made.at("/0/reference"));
    }
}
