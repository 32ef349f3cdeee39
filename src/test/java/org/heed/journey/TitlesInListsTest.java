package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heed.HeedServer;
import org.heed.browser.Visit;
import org.heed.identity.Directory;
import org.heed.recommendation.register.Withholding;
import org.heed.recommendation.register.Withholdings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Lists say what a recommendation is about by its short title, which is withheld as its words are. */
@HeedServer
class TitlesInListsTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Withholdings withholdings;

    @Autowired
    private Directory directory;

    private String get(Visit visit, String address) {
        return visit.page().request().get("http://localhost:" + port + address).text();
    }

    private static List<String> lists(Journey journey) {
        return List.of(
                "/recommendations?q=" + journey.slug(),
                "/recommendations.csv?q=" + journey.slug(),
                "/work?view=all&q=" + journey.slug(),
                "/work.csv?view=all&q=" + journey.slug(),
                "/search?q=" + journey.slug(),
                "/planner?day=" + journey.at("/dueOn"),
                "/planner.csv?day=" + journey.at("/dueOn"),
                "/panels/children/monitoring-table?order=newest",
                "/panels/children/monitoring-table.csv",
                "/meetings/" + journey.at("/meeting"));
    }

    @Test
    void theTitleIsInEveryList() {
        Journey journey = Journey.begin(port, "That the signs are renewed.").assigned();
        journey.decided("scrutiny", "retitle", Map.of("title", "Quoll signs on the ring road"));
        Journey untitled =
                Journey.begin(port, "That the potoroo signs are renewed").assigned();
        try (Visit auditor = Visit.as("auditor", "http://localhost:" + port)) {
            for (String list : lists(journey)) {
                assertThat(get(auditor, list)).as(list).contains("Quoll signs on the ring road");
            }
            for (String list : lists(untitled)) {
                assertThat(get(auditor, list)).as(list).containsIgnoringCase("the potoroo signs are renewed");
            }
        }
    }

    @Test
    void aWithheldTitleIsInNone() {
        Journey journey = Journey.begin(port, "That the lines are painted.").assigned();
        journey.decided("scrutiny", "retitle", Map.of("title", "Numbat lines"));
        List<String> lists = lists(journey);
        withholdings.withhold(
                UUID.fromString(journey.id()),
                new Withholding(3, "A reason.", "Minute 7", LocalDate.of(2030, 1, 1), Set.of()),
                directory.user("00000000-0000-4000-8000-000000000001").orElseThrow());
        for (String reader : List.of("member", "admin")) {
            try (Visit visit = Visit.as(reader, "http://localhost:" + port)) {
                for (String list : lists) {
                    assertThat(get(visit, list)).as(reader + list).doesNotContain("Numbat");
                }
                assertThat(get(visit, "/search?q=numbat")).doesNotContain("Numbat lines");
                assertThat(get(visit, "/operations/timers")).doesNotContain("Numbat");
                assertThat(get(visit, "/published")).doesNotContain("Numbat");
            }
        }
    }
}
