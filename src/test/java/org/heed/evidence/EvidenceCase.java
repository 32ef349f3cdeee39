package org.heed.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.heed.Api;

/** A case of the children's panel to which evidence is added by the API. */
record EvidenceCase(int port, String slug) {
    private static final String OFFICER = "00000000-0000-4000-8000-000000000002";

    /** Registered, assigned to the learning service and answered. */
    static EvidenceCase answered(int port) {
        Api scrutiny = Api.as("scrutiny", port);
        String meeting = scrutiny.get("/api/meetings?panel=children").at("/0/id");
        Api.Answer made = scrutiny.post(
                "/api/recommendations",
                Map.of(
                        "meeting",
                        meeting,
                        "item",
                        "Evidence",
                        "kind",
                        "RECOMMENDATION",
                        "wording",
                        "That it is shown. " + UUID.randomUUID()));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        EvidenceCase begun = new EvidenceCase(port, made.at("/slug"));
        begun.complete(
                "scrutiny",
                Map.of(
                        "service",
                        "learning",
                        "leadOfficer",
                        OFFICER,
                        "route",
                        "LOCAL",
                        "receivedOn",
                        "" + LocalDate.now()));
        begun.complete(
                "officer",
                Map.of(
                        "decision",
                        "ACCEPTED",
                        "action",
                        "We will.",
                        "targetDate",
                        "" + LocalDate.now().plusMonths(3)));
        return begun;
    }

    void complete(String user, Map<String, ?> answers) {
        String task = "";
        for (var open : Api.as("auditor", port)
                .get("/api/tasks?view=all&limit=200")
                .json()
                .path("items")) {
            task = open.path("slug").asString().equals(slug) ? open.path("id").asString() : task;
        }
        Api.Answer answer = Api.as(user, port).post("/api/tasks/" + task + "/completion", answers);
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    String path() {
        return "/api/recommendations/" + slug + "/evidence";
    }

    static Map<String, String> words(String title) {
        return Map.of("title", title, "shows", "That the doors are open.");
    }

    static Map<String, String> withheld(String title) {
        return Map.of("title", title, "shows", "That the doors are open.", "withheld", "true");
    }

    Api.Answer add(String user, Map<String, String> words, String name, byte[] content) {
        return Api.as(user, port).post(path(), Upload.TYPE, Upload.of(words, name, content));
    }

    /** The id of the piece's only version. */
    String added(Map<String, String> words, String name, byte[] content) {
        Api.Answer answer = add("officer", words, name, content);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.at("/versions/0/id");
    }

    String trail() {
        return Api.as("auditor", port)
                .get("/api/recommendations/" + slug + "/timeline")
                .text();
    }
}
