package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.browser.AccessiblePage;
import org.heed.browser.Visit;
import org.heed.identity.Directory;
import org.heed.recommendation.register.Withholding;
import org.heed.recommendation.register.Withholdings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The planner as a calendar: what the list says, counted day by day, for the same readers and with the same filter. */
@HeedServer
class PlannerCalendarTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Withholdings withholdings;

    @Autowired
    private Directory directory;

    private String start() {
        return "http://localhost:" + port;
    }

    private List<JsonNode> days(String user, String question) {
        return Api.as(user, port)
                .get("/api/planner/month?" + question)
                .json()
                .path("days")
                .valueStream()
                .toList();
    }

    private List<JsonNode> listed(String user, String question) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode plan = Api.as(user, port)
                    .get("/api/planner?" + question + "&cursor=" + cursor)
                    .json();
            items.addAll(plan.path("late").valueStream().toList());
            plan.path("months")
                    .valueStream()
                    .forEach(month ->
                            items.addAll(month.path("items").valueStream().toList()));
            cursor = plan.path("nextCursor").asString("");
        } while (!cursor.isEmpty());
        return items;
    }

    private Map<String, Integer> counted(String user, String question) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int month = -2; month < 12; month++) {
            days(user, "month=" + YearMonth.now().plusMonths(month) + question).stream()
                    .filter(day -> day.path("dueCount").asInt() > 0)
                    .forEach(day -> counts.put(
                            day.path("day").asString(), day.path("dueCount").asInt()));
        }
        return counts;
    }

    @Test
    void itCountsWhatTheListHas() {
        Journey journey = Journey.begin(port, "That the calendar counts.").assigned();
        journey.decided("scrutiny", "addPart", Map.of("wording", "That one part is counted."))
                .replied("Yes.")
                .considered("KEEP_WATCHING");
        String earliest = YearMonth.now().minusMonths(2).atDay(1).toString();
        for (String user : List.of("member", "officer2", "auditor")) {
            for (String narrowed : List.of("", "&panel=places", "&officer=" + Journey.OFFICER)) {
                Map<String, Integer> listed = listed(user, narrowed).stream()
                        .map(item -> item.path("day").asString())
                        .filter(day -> day.compareTo(earliest) >= 0)
                        .collect(Collectors.groupingBy(day -> day, TreeMap::new, Collectors.summingInt(day -> 1)));
                assertThat(counted(user, narrowed)).as(user + narrowed).isEqualTo(listed);
            }
        }
        assertThat(listed("member", ""))
                .anySatisfy(item -> assertThat(item.path("kind").asString()).isEqualTo("EXPECTED"));
    }

    @Test
    void aDayShowsAFewAndTheListOfItTheRest() {
        Journey journey = Journey.begin(port, "That the day is full.").assigned();
        for (int more = 0; more < 4; more++) {
            Journey.begin(port, "That the day is fuller.").assigned();
        }
        String day = journey.recommendation().at("/dueOn");
        JsonNode shown = days("member", "month=" + day.substring(0, 7)).stream()
                .filter(each -> each.path("day").asString().equals(day))
                .findFirst()
                .orElseThrow();
        assertThat(shown.path("due").size()).isEqualTo(3);
        assertThat(shown.path("dueCount").asInt()).isGreaterThanOrEqualTo(5);
        assertThat(listed("member", "day=" + day))
                .hasSize(shown.path("dueCount").asInt())
                .allSatisfy(item -> assertThat(item.path("day").asString()).isEqualTo(day))
                .anySatisfy(item -> assertThat(item.path("slug").asString()).isEqualTo(journey.slug()));
    }

    @Test
    void aDayOfTheListHasItsExpectedReviewsAndTheSamePeople() {
        List<JsonNode> all = listed("auditor", "");
        String day = all.stream()
                .filter(item -> item.path("kind").asString().equals("EXPECTED"))
                .map(item -> item.path("day").asString())
                .findFirst()
                .orElseThrow();
        assertThat(listed("auditor", "day=" + day))
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .filter(item -> item.path("day").asString().equals(day))
                        .toList());
    }

    @Test
    void meetingsStandInIt() {
        JsonNode meeting = Api.as("chair", port).get("/api/meetings").json().get(0);
        String day = meeting.path("heldOn").asString();
        String month = "month=" + day.substring(0, 7);
        assertThat(meetings("chair", month, day)).contains(meeting.path("id").asString());
        assertThat(meetings("auditor", month + "&panel=" + meeting.path("panel").asString(), day))
                .hasSize(1);
        assertThat(meetings("chair2", month, day))
                .as("of another panel")
                .doesNotContain(meeting.path("id").asString());
    }

    private List<String> meetings(String user, String question, String day) {
        return days(user, question).stream()
                .filter(each -> each.path("day").asString().equals(day))
                .flatMap(each -> each.path("meetings").valueStream())
                .map(each -> each.path("id").asString())
                .toList();
    }

    @Test
    void farMonthsAreEmptyAndWrongOnesAreRefused() {
        assertThat(days("auditor", "month=9999-12")).isEmpty();
        assertThat(days("auditor", "month=0001-01")).isEmpty();
        try (Visit member = Visit.as("member", start())) {
            APIResponse refused = member.page().request().get(start() + "/planner?month=2027-13");
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text()).contains("Enter the month as a year and a month");
        }
    }

    @Test
    void noWithheldWordIsInIt() {
        Journey journey = Journey.begin(port, "That the quokka is hidden.").assigned();
        withholdings.withhold(
                UUID.fromString(journey.id()),
                new Withholding(3, "A reason.", "Minute 7", LocalDate.of(2030, 1, 1), Set.of()),
                directory.user("00000000-0000-4000-8000-000000000001").orElseThrow());
        String month = journey.recommendation().at("/dueOn").substring(0, 7);
        for (String reader : List.of("auditor", "chair", "member", "admin")) {
            try (Visit visit = Visit.as(reader, start())) {
                String page = visit.page()
                        .request()
                        .get(start() + "/planner?month=" + month)
                        .text();
                assertThat(page.toLowerCase()).doesNotContain("quokka");
            }
            assertThat(Api.as(reader, port)
                            .get("/api/planner/month?month=" + month)
                            .text()
                            .toLowerCase())
                    .doesNotContain("quokka");
        }
    }

    @Test
    void itIsATableWhereThereIsRoomAndAListOtherwise() {
        Journey journey = Journey.begin(port, "That the calendar is seen.").assigned();
        String month = journey.recommendation().at("/dueOn").substring(0, 7);
        for (int width : List.of(Visit.WIDE, Visit.NARROW)) {
            try (Visit member = Visit.as("member", start(), width, true)) {
                AccessiblePage.judge(member.open("/planner?month=" + month));
                AccessiblePage.judge(member.open("/planner?view=list&month=" + month + "&day="
                        + journey.recommendation().at("/dueOn")));
            }
            try (Visit member = Visit.as("member", start(), width, false)) {
                var page = member.open("/planner");
                Visit.follow(page.locator(
                        ".heed-tabs a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Calendar")));
                Visit.follow(page.locator("a[rel=next]"));
                assertThat(page.locator("caption").innerText())
                        .isEqualTo(java.time.format.DateTimeFormatter.ofPattern("MMMM uuuu", java.util.Locale.UK)
                                .format(YearMonth.now().plusMonths(1)));
                page = member.open("/planner?month=" + month);
                assertThat(page.locator(".heed-calendar thead").isVisible()).isEqualTo(width == Visit.WIDE);
                assertThat(page.locator(".heed-calendar-free").first().isVisible())
                        .isEqualTo(width == Visit.WIDE);
                assertThat(page.locator(".heed-calendar-entries a").first().isVisible())
                        .isTrue();
            }
        }
    }
}
