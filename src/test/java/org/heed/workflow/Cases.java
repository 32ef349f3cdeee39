package org.heed.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.Api;
import org.heed.browser.Visit;

/** One case on its way by the API. */
final class Cases {
    private static final String OFFICER = "00000000-0000-4000-8000-000000000002";

    private final int port;
    private final String slug;
    private final String id;

    private Cases(int port, String slug, String id) {
        this.port = port;
        this.slug = slug;
        this.id = id;
    }

    static Cases begin(int port) {
        String meeting =
                Api.as("scrutiny", port).get("/api/meetings?panel=children").at("/0/id");
        Api.Answer made = Api.as("scrutiny", port)
                .post(
                        "/api/recommendations",
                        Map.of(
                                "meeting",
                                meeting,
                                "item",
                                "Fairness",
                                "kind",
                                "RECOMMENDATION",
                                "wording",
                                "That it is fair. " + UUID.randomUUID()));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String slug = made.at("/slug");
        return new Cases(
                port,
                slug,
                Api.as("auditor", port).get("/api/recommendations/" + slug).at("/id"));
    }

    static Cases of(int port, String slug, String id) {
        return new Cases(port, slug, id);
    }

    String slug() {
        return slug;
    }

    String reference() {
        return Api.as("auditor", port).get("/api/recommendations/" + slug).at("/reference");
    }

    String id() {
        return id;
    }

    Cases assigned() {
        return done(
                "scrutiny",
                "assign",
                Map.of(
                        "service",
                        "learning",
                        "leadOfficer",
                        OFFICER,
                        "route",
                        "LOCAL",
                        "receivedOn",
                        "" + LocalDate.now()));
    }

    static Map<String, Object> reply(Map<String, ?> more) {
        Map<String, Object> reply = new HashMap<>(Map.of(
                "decision",
                "ACCEPTED",
                "action",
                "Everybody is asked.",
                "targetDate",
                "" + LocalDate.now().plusMonths(3)));
        reply.putAll(more);
        return reply;
    }

    Cases done(String user, String task, Map<String, ?> answers) {
        Api.Answer answer = answer(user, task, answers);
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
        return this;
    }

    Api.Answer answer(String user, String task, Map<String, ?> answers) {
        return Api.as(user, port).post("/api/tasks/" + task(task) + "/completion", answers);
    }

    String task(String key) {
        return tasks().stream()
                .filter(task -> task.get("key").equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task " + key + " but " + tasks()))
                .get("id");
    }

    List<String> waitsAt() {
        return tasks().stream().map(task -> task.get("key")).toList();
    }

    private List<Map<String, String>> tasks() {
        List<Map<String, String>> found = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Api.Answer page = Api.as("auditor", port).get("/api/tasks?view=all&limit=200" + cursor);
            for (var task : page.json().path("items")) {
                if (task.path("slug").asString().equals(slug)) {
                    found.add(Map.of(
                            "id",
                            task.path("id").asString(),
                            "key",
                            task.path("key").asString()));
                }
            }
            cursor = page.at("/nextCursor").isEmpty() ? null : "&cursor=" + page.at("/nextCursor");
        }
        return found;
    }

    /** A page or a download as somebody sees it. */
    static String page(int port, String user, String address) {
        try (Visit visit = Visit.as(user, "http://localhost:" + port)) {
            APIResponse answer = visit.page().request().get("http://localhost:" + port + address);
            assertThat(answer.status()).isEqualTo(200);
            return answer.text();
        }
    }
}
