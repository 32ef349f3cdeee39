package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.heed.Api;
import org.heed.HeedServer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Lists by the API: pages, filters, search, the monitoring table and the description. */
@HeedServer
class ListsByApiTest {
    @LocalServerPort
    private int port;

    @Test
    void listsComeInPagesThatMissAndRepeatNothing() {
        for (String list : List.of("/api/recommendations?", "/api/tasks?view=all&")) {
            Set<String> seen = new TreeSet<>();
            String cursor = "";
            int pages = 0;
            do {
                Api.Answer page = Api.as("auditor", port).get(list + "limit=7" + cursor);
                for (var item : page.json().path("items")) {
                    assertThat(seen.add(item.path("id").asString())).isTrue();
                }
                cursor = page.at("/nextCursor").isEmpty() ? null : "&cursor=" + page.at("/nextCursor");
                pages++;
            } while (cursor != null);
            assertThat(pages).isGreaterThan(2);
            assertThat(Api.as("auditor", port)
                            .get(list + "limit=200")
                            .json()
                            .path("items")
                            .size())
                    .isEqualTo(seen.size());
        }
    }

    @Test
    void theApiIsDescribed() {
        assertThat(Api.as("auditor", port).get("/api/openapi").text())
                .doesNotContain("\"name\":\"user\"")
                .contains(
                        "/api/recommendations/{reference}/timeline",
                        "/api/tasks/{id}/completion",
                        "/api/audit/verification");
    }

    @Test
    void theRegisterIsFilteredAndSearched() {
        Journey journey = Journey.begin(port, "That zebras cross safely.");
        Api scrutiny = Api.as("scrutiny", port);
        assertThat(scrutiny.get("/api/recommendations?q=zebra+elephant")
                        .json()
                        .path("items")
                        .size())
                .isZero();
        assertThat(scrutiny.get("/api/recommendations?q=zebra").text()).contains(journey.slug());
        assertThat(scrutiny.get("/api/recommendations?q=%25")
                        .json()
                        .path("items")
                        .size())
                .isZero();
        assertThat(scrutiny.get("/api/recommendations?q=" + journey.slug().replaceFirst("-(\\d\\d)-(\\d+)$", "/$1-$2"))
                        .text())
                .contains(journey.slug());
        assertThat(scrutiny.get("/api/recommendations?stage=ASSIGNMENT&panel=children&q=zebra")
                        .text())
                .contains(journey.slug());
        assertThat(scrutiny.get("/api/recommendations?overdue=true&limit=200")
                        .json()
                        .path("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.path("timing").asString()).isEqualTo("OVERDUE"));
    }

    @Test
    void theMonitoringTableIsJsonOrCsv() {
        Journey journey = Journey.begin(port, "=That formulas, and \"quotes\", are text.")
                .assigned()
                .replied("=1+1");
        Api member = Api.as("member", port);
        assertThat(member.every("/api/panels/children/monitoring-table", "rows").toString())
                .contains(journey.slug(), "Accepted, ");
        Api.Answer csv = member.get("/api/panels/children/monitoring-table", "text/csv");
        assertThat(csv.type()).startsWith("text/csv");
        assertThat(csv.text())
                .startsWith("\ufeffmeeting_date,item,reference,number,recommendation,response_and_progress,status")
                .contains(",\"'=That formulas, and \"\"quotes\"\", are text.");
    }
}
