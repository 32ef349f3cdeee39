package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.browser.RecordPages;
import org.heed.browser.Visit;
import org.heed.shared.text.Days;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The date first set for a reply stays for as long as the case takes its course, and every move is in the ledger. */
@HeedServer
class DeadlinesTest {
    private static final LocalDate TODAY = LocalDate.now();

    @LocalServerPort
    private int port;

    private Journey assigned(Journey journey, String route, boolean signOff) {
        Map<String, Object> assignment = Journey.assignment();
        assignment.put("route", route);
        assignment.put("signOff", signOff);
        return journey.done("scrutiny", "assign", assignment);
    }

    private String page(Journey journey) {
        try (Visit auditor = Visit.as("auditor", "http://localhost:" + port)) {
            return RecordPages.text(auditor, journey.slug());
        }
    }

    private List<String> events(Journey journey) {
        return Api.as("auditor", port)
                .get("/api/recommendations/" + journey.slug() + "/timeline")
                .json()
                .findValuesAsString("what");
    }

    @Test
    void theFirstDateStaysWhenAnAssignmentIsDeclined() {
        Journey journey = assigned(Journey.begin(port, "That the first date stays."), "EXECUTIVE", false);
        String first = journey.at("/deadline/date");
        journey.replied("DECLINED", Map.of("declinedBecause", "Highways looks after this."));
        assertThat(journey.at("/deadline/date")).isEqualTo(first);
        assigned(journey, "LOCAL", false);
        String next = journey.at("/deadline/date");
        assertThat(next).isNotEqualTo(first);
        assertThat(journey.at("/deadline/original")).isEqualTo(first);
        assertThat(journey.at("/deadline/basis")).contains("own rule");
        assertThat(page(journey))
                .contains(
                        "Assigned again with a new reply date",
                        Days.written(LocalDate.parse(next)) + "; original date: "
                                + Days.written(LocalDate.parse(first)),
                        "own rule: one month");
    }

    @Test
    void aNewCourseBeginsWithADateOfItsOwnAndTheOldOneIsInTheLedger() {
        Journey journey = assigned(Journey.begin(port, "That it comes back."), "EXECUTIVE", false);
        String first = journey.at("/deadline/date");
        String later = "" + LocalDate.parse(first).plusDays(10);
        journey.decided("scrutiny", "extend", Map.of("until", later, "agreedBy", "Chandra", "reason", "Illness"))
                .replied("Yes.")
                .considered("CLOSE")
                .closed()
                .decided("scrutiny", "reopen", Map.of("reason", "It was not so."));
        assertThat(journey.recommendation().json().path("deadline").isNull()).isTrue();
        assertThat(page(journey))
                .contains("Reopened", "Reply was due by", Days.written(LocalDate.parse(later)))
                .contains("Original date", Days.written(LocalDate.parse(first)))
                .contains("Who agreed", "Chandra");
        assigned(journey, "LOCAL", false);
        assertThat(journey.at("/deadline/original")).isEqualTo(journey.at("/deadline/date"));
        assertThat(page(journey)).doesNotContain("Assigned again");
        Api.Answer trail = Api.as("auditor", port).get("/api/recommendations/" + journey.slug() + "/timeline");
        assertThat(trail.json().findValuesAsString("deadlineBefore")).contains(later);
        assertThat(trail.json().findValuesAsString("deadlineFirst")).contains(first);
    }

    @Test
    void theDayOfAFirmDecisionCountsOnceThePanelHasConsideredTheReply() {
        Journey journey = assigned(Journey.begin(port, "That it is decided later."), "LOCAL", true);
        String first = journey.at("/deadline/date");
        LocalDate firmly = TODAY.plusMonths(4);
        Map<String, String> reply = Map.of("settleFirst", "The budget", "firmDecisionOn", "" + firmly);
        journey.replied("ACCEPTED_IN_PRINCIPLE", reply);
        assertThat(journey.at("/deadline/date")).as("by the officer alone").isEqualTo(first);
        journey.done("director", "signOff", Map.of("result", "SIGN_OFF"));
        assertThat(journey.at("/deadline/date")).as("signed off").isEqualTo(first);
        assertThat(events(journey)).doesNotContain("EXTENDED");
        journey.considered("KEEP_WATCHING");
        assertThat(journey.at("/deadline/date")).isEqualTo("" + firmly);
        assertThat(journey.at("/deadline/original")).isEqualTo(first);
        assertThat(events(journey)).containsOnlyOnce("EXTENDED");
        assertThat(page(journey)).contains("Firm decision considered by the panel: new reply date");
        journey.decided("scrutiny", "bringForward", Map.of("reason", "The budget is passed."));
        assertThat(journey.at("/dueOn")).as("of the firm decision").isEqualTo("" + firmly);
    }

    @Test
    void anEarlyFirmDecisionDoesNotShortenTheTimeForTheReply() {
        Journey journey = assigned(Journey.begin(port, "That it is decided soon."), "EXECUTIVE", false);
        String first = journey.at("/deadline/date");
        String soon = "" + TODAY.plusDays(20);
        journey.replied("ACCEPTED_IN_PRINCIPLE", Map.of("settleFirst", "The budget", "firmDecisionOn", soon))
                .considered("CLOSE");
        assertThat(journey.at("/deadline/date")).isEqualTo(first);
        assertThat(page(journey)).contains(Days.written(LocalDate.parse(soon)));
    }

    @Test
    void whatThePanelWantsByAnotherDayMovesTheDate() {
        Journey journey = assigned(Journey.begin(port, "That more is wanted."), "LOCAL", false);
        String first = journey.at("/deadline/date");
        String until = "" + TODAY.plusMonths(5);
        journey.replied("Yes.")
                .done("scrutiny", "consider", Map.of("view", "MORE_WANTED", "wanted", "Figures", "wantedBy", until));
        assertThat(journey.at("/deadline/date")).isEqualTo(until);
        assertThat(journey.at("/deadline/original")).isEqualTo(first);
        assertThat(page(journey)).contains("The panel wants more: new reply date", "Figures");
    }
}
