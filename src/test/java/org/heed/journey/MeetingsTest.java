package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.browser.AccessiblePage;
import org.heed.browser.Desk;
import org.heed.browser.Visit;
import org.heed.meeting.Meeting;
import org.heed.meeting.Meetings;
import org.heed.meeting.Panel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A meeting is a record: its agenda in order, what was recommended at each item, and a date that can be put right. It is long ago, since
 * other tests register at the latest.
 */
@HeedServer
class MeetingsTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Meetings meetings;

    @Test
    void thePagesOfTheListHaveEveryMeetingOnce() {
        List<String> panels = meetings.panels().stream().map(Panel::id).toList();
        List<Meeting> listed = new ArrayList<>();
        String cursor = null;
        do {
            org.heed.shared.Page<Meeting> page = meetings.page(panels, cursor, 3);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(3);
            listed.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(listed).hasSizeGreaterThan(6).isEqualTo(meetings.meetings(panels));
    }

    private static void save(Page page) {
        follow(page.locator("form[data-heed-form] button:not([name])").last());
    }

    @ParameterizedTest
    @CsvSource({"1280, true, 1990-01-15", "320, false, 1991-01-15"})
    void theClerkKeepsTheAgendaAndTheDate(int width, boolean script, LocalDate wrong) {
        Api.Answer made =
                Api.as("scrutiny", port).post("/api/meetings", Map.of("panel", "children", "heldOn", "" + wrong));
        String id = made.at("/id");
        try (Visit scrutiny = Visit.as("scrutiny", "http://localhost:" + port, width, script)) {
            Page page = scrutiny.open("/meetings/" + id);
            assertThat(page.locator("main").innerText()).contains("No agenda items yet");
            follow(page.getByText("Add an agenda item"));
            if (script) {
                AccessiblePage.judge(page);
            }
            save(page);
            assertThat(page.locator(".govuk-error-summary").innerText()).contains("Enter the agenda item");
            page.fill("#title", "School <b>meels</b>");
            save(page);
            follow(page.getByText("Rename this item"));
            assertThat(page.inputValue("#title")).isEqualTo("School <b>meels</b>");
            page.fill("#title", "School <b>meals</b>");
            save(page);
            assertThat(page.locator("h2").allInnerTexts()).contains("1. School <b>meals</b>");
            follow(page.getByText("Add an agenda item"));
            page.fill("#title", "SCHOOL <B>MEALS</B>");
            save(page);
            assertThat(page.locator(".govuk-error-summary").innerText())
                    .contains("already on the agenda of this meeting");
            page.fill("#title", "Another item");
            save(page);
            follow(page.getByText("Rename this item").last());
            page.fill("#title", "School <b>Meals</b>");
            save(page);
            assertThat(page.locator(".govuk-error-summary").innerText())
                    .contains("already on the agenda of this meeting");
            page = scrutiny.open("/meetings/" + id);
            follow(page.getByText("Change the date"));
            new Desk(scrutiny).date("heldOn", LocalDate.now().plusYears(5)).write("reason", "Far away.");
            save(page);
            assertThat(page.locator(".govuk-error-summary").innerText())
                    .contains("Date of the meeting must be between");
            LocalDate taken = wrong.plusDays(10);
            Api.as("scrutiny", port).post("/api/meetings", Map.of("panel", "children", "heldOn", "" + taken));
            new Desk(scrutiny).date("heldOn", taken).write("reason", "The same day as another.");
            save(page);
            assertThat(page.locator(".govuk-error-summary").innerText())
                    .contains("already has a meeting on " + org.heed.shared.text.Days.written(taken));
            new Desk(scrutiny).date("heldOn", wrong.plusDays(20)).write("reason", "The notice had the wrong day.");
            save(page);
            assertThat(page.locator("h1").innerText()).contains(org.heed.shared.text.Days.written(wrong.plusDays(20)));
            if (script) {
                AccessiblePage.judge(page);
            }
            Api.Answer registered = Api.as("scrutiny", port)
                    .post(
                            "/api/recommendations",
                            Map.of(
                                    "meeting",
                                    id,
                                    "item",
                                    "School <b>meals</b>",
                                    "kind",
                                    "RECOMMENDATION",
                                    "wording",
                                    "That meals are warm, said " + System.nanoTime() + " times."));
            page.reload();
            assertThat(page.locator("main").innerText())
                    .contains(registered.at("/reference"), "Meals are warm")
                    .doesNotContain("Change the date");
            page = scrutiny.open("/meetings/" + id + "/date");
            new Desk(scrutiny).date("heldOn", wrong).write("reason", "Back again.");
            save(page);
            assertThat(page.locator(".govuk-error-summary").innerText()).contains("cannot change the date");
        }
        assertThat(Api.as("member", port).get("/api/meetings/" + id).at("/items/0/title"))
                .isEqualTo("School <b>meals</b>");
        assertThat(Api.as("chair2", port).get("/api/meetings/" + id).status()).isEqualTo(403);
        try (Visit auditor = Visit.as("auditor", "http://localhost:" + port)) {
            assertThat(auditor.open("/audit").locator("main").innerText())
                    .contains("Agenda item renamed", "Meeting moved", "The notice had the wrong day.");
        }
    }

    private static List<String> items(Page page) {
        return page.locator("main h2").allInnerTexts().stream()
                .filter(heading -> heading.matches("\\d+\\. .*"))
                .toList();
    }

    private void add(Page page, String... titles) {
        for (String title : titles) {
            follow(page.getByText("Add an agenda item"));
            page.fill("#title", title);
            save(page);
        }
    }

    private static void button(Page page, String name) {
        follow(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)));
    }

    private static void merge(Page page, String item, String into) {
        follow(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Merge " + item)));
        page.locator("#into").selectOption(new SelectOption().setLabel(into));
        button(page, "Merge items");
    }

    @ParameterizedTest
    @CsvSource({"1280, true, 1992-01-15", "320, false, 1993-01-15"})
    void itemsAreMovedMergedAndRemoved(int width, boolean script, LocalDate day) {
        String id = Api.as("scrutiny", port)
                .post("/api/meetings", Map.of("panel", "children", "heldOn", "" + day))
                .at("/id");
        try (Visit scrutiny = Visit.as("scrutiny", "http://localhost:" + port, width, script)) {
            Page page = scrutiny.open("/meetings/" + id);
            add(page, "School bus", "Meals", "School buses", "Minutes");
            button(page, "Move up School buses");
            assertThat(items(page)).containsExactly("1. School bus", "2. School buses", "3. Meals", "4. Minutes");
            Map<String, String> bells = Map.of(
                    "meeting", id, "item", "School bus", "kind", "RECOMMENDATION", "wording", "That bells ring.");
            String reference =
                    Api.as("scrutiny", port).post("/api/recommendations", bells).at("/reference");
            page.reload();
            follow(page.getByRole(
                    AriaRole.LINK,
                    new Page.GetByRoleOptions().setName("Merge School bus").setExact(true)));
            if (script) {
                AccessiblePage.judge(page);
            }
            page.locator("#into").selectOption(new SelectOption().setLabel("2. School buses"));
            button(page, "Merge items");
            assertThat(items(page)).containsExactly("2. School buses", "3. Meals", "4. Minutes");
            assertThat(page.locator("main").innerText())
                    .as("what was recommended is now under the other title")
                    .contains(reference)
                    .doesNotContain("School bus\n");
            merge(page, "Minutes", "3. Meals");
            assertThat(items(page)).containsExactly("2. School buses", "3. Meals");
            button(page, "Remove Meals");
            assertThat(items(page)).containsExactly("2. School buses");
            add(page, "Bells");
            Api.as("scrutiny", port)
                    .post(
                            "/api/recommendations",
                            Map.of(
                                    "meeting",
                                    id,
                                    "item",
                                    "Bells",
                                    "kind",
                                    "RECOMMENDATION",
                                    "wording",
                                    "That bells do not ring."));
            page.reload();
            merge(page, "Bells", "2. School buses");
            assertThat(page.locator("main").innerText())
                    .contains("made under both “Bells” and “School buses”, so you cannot merge them");
        }
        assertThat(Api.as("member", port).get("/api/meetings/" + id).json().path("items"))
                .hasSize(2);
    }
}
