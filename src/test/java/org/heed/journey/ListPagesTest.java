package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.recommendation.due.Upcoming;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.recommendation.register.RegisterLists;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Lists that were read whole once come in pages, which miss nothing and repeat nothing. */
@HeedServer
class ListPagesTest {
    private static final int FEW = 7;

    @LocalServerPort
    private int port;

    @Autowired
    private RegisterLists lists;

    @Autowired
    private Upcoming upcoming;

    @Autowired
    private Directory directory;

    private User scrutiny() {
        return directory.present(Journey.SCRUTINY).orElseThrow();
    }

    private static <T> List<T> walk(Function<@Nullable String, Page<T>> pages) {
        List<T> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<T> page = pages.apply(cursor);
            assertThat(page.items()).hasSizeBetween(1, FEW);
            all.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return all;
    }

    @Test
    void theMonitoringTable() {
        List<String> walked = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = Api.as("member", port)
                    .get("/api/panels/children/monitoring-table?limit=" + FEW + cursor)
                    .json();
            page.path("rows").forEach(row -> walked.add(row.path("reference").asString()));
            String next = page.path("nextCursor").asString("");
            cursor = next.isEmpty() ? null : "&cursor=" + next;
        } while (cursor != null);
        assertThat(walked).hasSizeGreaterThan(FEW).doesNotHaveDuplicates();
        String csv = Api.as("member", port)
                .get("/api/panels/children/monitoring-table", "text/csv")
                .text();
        assertThat(walked).allSatisfy(reference -> assertThat(csv).contains(reference));
        assertThat(Api.as("member", port)
                        .get("/api/panels/children/monitoring-table?limit=201")
                        .status())
                .isEqualTo(400);
        assertThat(Api.as("member", port)
                        .get("/api/panels/children/monitoring-table?cursor=x")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void thePlanner() {
        LocalDate end = LocalDate.now().plusYears(1);
        List<Upcoming.Due> walked = walk(cursor -> upcoming.page(end, null, scrutiny(), cursor, FEW));
        assertThat(walked).hasSizeGreaterThan(FEW).doesNotHaveDuplicates();
        assertThat(walked).extracting(Upcoming.Due::day).isSorted();
        assertThat(walked)
                .containsExactlyElementsOf(
                        upcoming.page(end, null, scrutiny(), null, 100_000).items());
    }

    @Test
    void aMeeting() {
        Journey journey = Journey.begin(port, "That the meeting is long.");
        for (int more = 0; more < FEW; more++) {
            Journey.begin(port, "That the meeting is longer.");
        }
        UUID meeting = UUID.fromString(journey.at("/meeting"));
        List<RegisterEntry> walked = walk(cursor -> lists.ofMeeting(meeting, scrutiny(), cursor, FEW));
        assertThat(walked).hasSizeGreaterThan(FEW).doesNotHaveDuplicates();
    }

    @Test
    void whatSomebodyLeads() {
        assertThat(lists.ledBy(Journey.OFFICER, scrutiny(), 2)).hasSizeLessThanOrEqualTo(2);
        assertThat(lists.ledBy(
                        Journey.OFFICER, directory.present(Journey.OFFICER).orElseThrow(), 2))
                .as("for whom it is not to transfer")
                .isEmpty();
    }
}
