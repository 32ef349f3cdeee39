package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.heed.Api;
import org.heed.HeedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The task list by the API: filters, search and order, in pages. */
@HeedServer
class TaskListTest {
    private static final Function<JsonNode, String> DUE =
            task -> task.path("due").asString("9999-12-31") + task.path("id").asString();
    private static final Map<String, Function<JsonNode, String>> ORDERS = Map.of(
            "due", DUE,
            "reference", task -> number(task.path("reference").asString()),
            "task",
                    task -> task.path("title").asString() + " "
                            + task.path("id").asString());

    @LocalServerPort
    private int port;

    private static String number(String reference) {
        int last = reference.lastIndexOf('-') + 1;
        return reference.substring(0, last) + "%06d".formatted(Integer.parseInt(reference.substring(last)));
    }

    private List<JsonNode> inPages(String user, String query, int size) {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        do {
            Api.Answer page = Api.as(user, port).get("/api/tasks?limit=" + size + "&" + query + cursor);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            page.json().path("items").forEach(all::add);
            cursor = page.at("/nextCursor").isEmpty() ? null : "&cursor=" + page.at("/nextCursor");
        } while (cursor != null);
        return all;
    }

    @ParameterizedTest
    @CsvSource({
        "due, ''",
        "newest, ''",
        "reference, ''",
        "task, ''",
        "due, &panel=children",
        "newest, &due=later",
        "reference, &unassigned=true",
        "task, &stage=RESPONSE",
        "reference, &q=lead",
        "task, &service=learning&due=overdue",
        "newest, &q=the&panel=children"
    })
    void pagesGiveEachTaskOnceAndInOrder(String sort, String filter) {
        for (String user : List.of("auditor", "scrutiny", "executive")) {
            String query = "view=all&sort=" + sort + filter;
            List<JsonNode> paged = inPages(user, query, 3);
            assertThat(paged).as(query).isEqualTo(inPages(user, query, 200));
            assertThat(paged).extracting(task -> task.path("id").asString()).doesNotHaveDuplicates();
            if (ORDERS.containsKey(sort)) {
                assertThat(paged).extracting(ORDERS.get(sort)).isSortedAccordingTo(Comparator.naturalOrder());
            }
        }
    }

    @Test
    void theThreeDatesShareOutTheList() {
        List<JsonNode> shared = new ArrayList<>();
        for (String due : List.of("overdue", "week", "later")) {
            shared.addAll(inPages("auditor", "view=all&due=" + due, 200));
        }
        assertThat(new HashSet<>(shared))
                .hasSameSizeAs(shared)
                .containsExactlyInAnyOrderElementsOf(inPages("auditor", "view=all", 200));
        assertThat(inPages("auditor", "view=all&due=overdue", 200))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.path("timing").asString()).isEqualTo("OVERDUE"));
    }

    @Test
    void filtersNarrowToWhatTheyName() {
        Journey journey = Journey.begin(port, "That otters are counted.").assigned();
        Map<String, String> fitting =
                Map.of("panel", "children", "service", "learning", "stage", "response", "q", "otter", "view", "all");
        StringBuilder query = new StringBuilder("sort=newest");
        fitting.forEach(
                (name, value) -> query.append('&').append(name).append('=').append(value));
        assertThat(inPages("auditor", query.toString(), 200))
                .extracting(task -> task.path("slug").asString())
                .contains(journey.slug());
        assertThat(inPages("auditor", "view=all&sort=newest&q=" + journey.slug(), 200))
                .hasSize(1);
        assertThat(inPages("auditor", "view=all&q=respond to the rec".replace(" ", "%20"), 200))
                .isNotEmpty();
        assertThat(inPages("auditor", "view=all&q=%25", 200)).isEmpty();
        assertThat(inPages("auditor", "view=all&unassigned=true&q=" + journey.slug(), 200))
                .isEmpty();
        assertThat(inPages("officer2", "view=all&q=otter", 200))
                .as("of another panel")
                .isEmpty();
        Journey newer = Journey.begin(port, "That otters are counted again.");
        assertThat(inPages("scrutiny", "view=team&sort=newest", 200)
                        .get(0)
                        .path("slug")
                        .asString())
                .isEqualTo(newer.slug());
    }

    @Test
    void whatCannotBeAskedForIsSaid() {
        for (String query : List.of(
                "view=yours",
                "sort=colour",
                "due=soon",
                "stage=NOWHERE",
                "q=" + "x".repeat(201),
                "sort=newest&cursor=eB94",
                "cursor=eA")) {
            assertThat(Api.as("auditor", port).get("/api/tasks?" + query).status())
                    .as(query)
                    .isEqualTo(400);
        }
        assertThat(Api.as("auditor", port).get("/api/openapi").text())
                .contains("/api/tasks/next", "\"unassigned\"", "Only what nobody holds");
    }

    @Test
    void theNextOneIsTakenFromTheListAsItIsFiltered() {
        Journey journey = Journey.begin(port, "That badgers are left alone.");
        Api scrutiny = Api.as("scrutiny", port);
        String next = "/api/tasks/next?q=" + journey.slug();
        assertThat(Api.as("officer", port).post(next, Map.of()).status())
                .as("not of the team")
                .isEqualTo(204);
        assertThat(scrutiny.post(next, Map.of()).at("/id")).isEqualTo(journey.task("assign"));
        assertThat(scrutiny.get("/api/tasks?q=" + journey.slug()).at("/items/0/holder"))
                .isEqualTo("Sana Qureshi");
        assertThat(scrutiny.post(next, Map.of()).status()).isEqualTo(204);
    }
}
