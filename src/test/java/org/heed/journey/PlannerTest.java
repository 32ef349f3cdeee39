package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.browser.Visit;
import org.heed.identity.Directory;
import org.heed.recommendation.register.Withholding;
import org.heed.recommendation.register.Withholdings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The planner: what is due in the next twelve months, for whom, as a page, a spreadsheet, a calendar and for programs. */
@HeedServer
class PlannerTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Withholdings withholdings;

    @Autowired
    private Directory directory;

    private List<JsonNode> of(String user, String slug) {
        JsonNode plan = Api.as(user, port).get("/api/planner").json();
        assertThat(plan.path("months").size()).isEqualTo(12);
        return plan.path("months")
                .valueStream()
                .flatMap(month -> month.path("items").valueStream())
                .filter(item -> item.path("slug").asString().equals(slug))
                .toList();
    }

    /** A file as a browser gets it. */
    private record File(String type, String text) {}

    private File file(String user, String address) {
        try (Visit visit = Visit.as(user, "http://localhost:" + port)) {
            APIResponse answer = visit.page().request().get("http://localhost:" + port + address);
            return new File(answer.headers().get("content-type"), answer.text());
        }
    }

    @Test
    void reviewsAreExpectedEverySixMonths() {
        Journey journey = Journey.begin(port, "That =SUM(1,1); is planned,\nand folded. " + "Long ".repeat(40))
                .assigned();
        assertThat(of("member", journey.slug()))
                .singleElement()
                .satisfies(item -> assertThat(item.path("kind").asString()).isEqualTo("REPLY"));
        journey.replied("Yes.");
        assertThat(of("member", journey.slug()).get(0).path("who").asString())
                .as("not the lead officer, who has answered")
                .contains("Scrutiny officers of the panel")
                .doesNotContain("Owen Marsh");
        journey.considered("KEEP_WATCHING");
        LocalDate first = LocalDate.parse(journey.recommendation().at("/dueOn"));
        List<JsonNode> reviews = of("member", journey.slug());
        assertThat(reviews.get(0).path("kind").asString()).isEqualTo("REVIEW");
        assertThat(reviews.get(0).path("who").asString()).isEqualTo("Owen Marsh");
        assertThat(reviews.get(0).path("day").asString()).isEqualTo(first.toString());
        assertThat(reviews).allSatisfy(review -> assertThat(
                        LocalDate.parse(review.path("day").asString())
                                .isAfter(LocalDate.now().plusMonths(12)))
                .isFalse());
        assertThat(of("officer2", journey.slug())).as("not of another service").isEmpty();
        assertThat(of("chair2", journey.slug())).as("nor of another panel").isEmpty();
    }

    @Test
    void itHoldsWhatWasPromisedAndIsNarrowedToWhoActs() {
        Journey journey = Journey.begin(port, "That promises are planned.").assigned();
        LocalDate soon = LocalDate.now().plusMonths(2);
        journey.decided(
                        "officer",
                        "promiseAction",
                        Map.of("what", "Write.", "owner", "The post room", "targetDate", "" + soon))
                .decided("scrutiny", "addPart", Map.of("wording", "That one part is planned."))
                .replied("Yes.");
        assertThat(of("member", journey.slug()))
                .filteredOn(item -> item.path("kind").asString().equals("ACTION"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.path("who").asString()).isEqualTo("The post room");
                    assertThat(item.path("day").asString()).isEqualTo("" + soon);
                    assertThat(item.path("what").asString()).isEqualTo("Improvement action 1 due");
                });
        JsonNode narrowed = Api.as("member", port)
                .get("/api/planner?officer=" + Journey.OFFICER)
                .json();
        List<JsonNode> his = narrowed.path("months")
                .valueStream()
                .flatMap(month -> month.path("items").valueStream())
                .toList();
        assertThat(his)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.path("people").toString()).contains(Journey.OFFICER));
        assertThat(his)
                .as("the view of the panel is not his to record, his action is")
                .filteredOn(item -> item.path("slug").asString().equals(journey.slug()))
                .extracting(item -> item.path("kind").asString())
                .containsExactly("ACTION");
    }

    @Test
    void itGoesToSpreadsheetsAndCalendars() throws Exception {
        Journey journey =
                Journey.begin(port, "=That formulas; and commas, are text.").assigned();
        File csv = file("member", "/planner.csv?panel=children&officer=" + Journey.OFFICER);
        assertThat(csv.type()).startsWith("text/csv");
        assertThat(csv.text()).startsWith("\ufeffdate,what,reference").contains("\"'=That formulas; and commas");
        assertThat(file("member", "/planner.csv?panel=places").text()).doesNotContain("CLSP");
        File ics = file("member", "/planner.ics");
        assertThat(ics.type()).startsWith("text/calendar");
        assertThat(ics.text().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
        assertThat(ics.text()).contains("\r\nDTSTART;VALUE=DATE:", "TRANSP:TRANSPARENT", "PRODID:", "VERSION:2.0");
        Calendar calendar = new CalendarBuilder().build(new StringReader(ics.text()));
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events)
                .extracting(event -> event.getDescription().getValue())
                .anyMatch(text -> text.contains(journey.wording()));
        assertThat(events)
                .extracting(event -> event.getUid().orElseThrow().getValue())
                .doesNotHaveDuplicates();
    }

    @Test
    void noWithheldWordIsPlanned() {
        Journey journey = Journey.begin(port, "That the numbat is hidden.").assigned();
        withholdings.withhold(
                UUID.fromString(journey.id()),
                new Withholding(3, "A reason.", "Minute 7", LocalDate.of(2030, 1, 1), Set.of()),
                directory.user("00000000-0000-4000-8000-000000000001").orElseThrow());
        String reference = journey.recommendation().at("/reference");
        for (String reader : List.of("auditor", "chair", "member", "admin")) {
            for (String place : List.of("/planner", "/planner.csv", "/planner.ics")) {
                assertThat(file(reader, place).text())
                        .as(reader + place)
                        .contains(reference)
                        .doesNotContain("numbat");
            }
            assertThat(Api.as(reader, port).get("/api/planner").text()).doesNotContain("numbat");
            assertThat(of(reader, journey.slug())).isNotEmpty();
        }
    }
}
