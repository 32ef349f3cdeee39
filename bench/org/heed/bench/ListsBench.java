package org.heed.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.browser.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** How much longer the lists take once a council has many recommendations, as ratios within one run. */
@HeedServer
@TestPropertySource(properties = "heed.limits.heavy=1000000")
class ListsBench {
    private static final int MANY = Integer.getInteger("bench.many", 3000);
    private static final int ROWS_OF_A_FILE = 1000;
    private static final int WARM_UPS = 8;
    private static final int TIMES = 25;
    private static final List<String> PAGES = List.of(
            "/work?view=all",
            "/work?view=all&q=pupils",
            "/work?view=all&due=overdue&sort=reference",
            "/recommendations",
            "/recommendations?q=pupils",
            "/search?q=pupils",
            "/planner",
            "/panels/children/monitoring-table",
            "/recommendations/CLSP-2025-26-01");

    @LocalServerPort
    private int port;

    @Test
    void listsOfManyAgainstListsOfFew() throws Exception {
        Map<String, Double> few = measured();
        register();
        Map<String, Double> many = measured();
        String table = Stream.concat(
                        Stream.of("| page | before, ms | with " + MANY + " more, ms | ratio |", "|---|---|---|---|"),
                        PAGES.stream().map(page -> "| `%s` | %.0f | %.0f | %.1f |"
                                .formatted(page, few.get(page), many.get(page), many.get(page) / few.get(page))))
                .collect(Collectors.joining("\n"));
        Files.writeString(Path.of("target/bench-lists.md"), table + "\n");
        System.out.println(table);
    }

    private void register() {
        String day = Api.as("scrutiny", port).get("/api/meetings?panel=children").at("/0/heldOn");
        String month = LocalDate.parse(day).toString();
        for (int from = 0; from < MANY; from += ROWS_OF_A_FILE) {
            String rows = IntStream.range(from, Math.min(MANY, from + ROWS_OF_A_FILE))
                    .mapToObj(number -> "children," + month + ",Bench " + number / 20
                            + ",RECOMMENDATION,That pupils of school " + number + " are asked what they think of it.")
                    .collect(Collectors.joining("\n", "panel,meeting_date,item,kind,recommendation\n", "\n"));
            Api.Answer answer = Api.as("scrutiny", port)
                    .post("/api/recommendations/import", "text/csv", rows.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        }
    }

    private Map<String, Double> measured() {
        Map<String, Double> medians = new LinkedHashMap<>();
        try (Visit scrutiny = Visit.as("scrutiny", "http://localhost:" + port)) {
            APIRequestContext requests = scrutiny.page().request();
            for (String page : PAGES) {
                List<Long> times = new ArrayList<>();
                for (int time = 0; time < WARM_UPS + TIMES; time++) {
                    long begun = System.nanoTime();
                    APIResponse answer = requests.get("http://localhost:" + port + page);
                    long took = System.nanoTime() - begun;
                    assertThat(answer.status()).as(page).isEqualTo(200);
                    answer.dispose();
                    if (time >= WARM_UPS) {
                        times.add(took);
                    }
                }
                medians.put(page, times.stream().sorted().toList().get(TIMES / 2) / 1e6);
            }
        }
        return medians;
    }
}
