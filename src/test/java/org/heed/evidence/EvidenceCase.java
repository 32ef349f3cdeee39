package org.heed.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.heed.Api;
import org.heed.journey.Journey;

/** A case of the children's panel to which evidence is added by the API. */
record EvidenceCase(int port, Journey journey) {
    /** Registered, assigned to the learning service and answered. */
    static EvidenceCase answered(int port) {
        return new EvidenceCase(
                port, Journey.begin(port, "That it is shown.").assigned().replied("We will."));
    }

    String slug() {
        return journey.slug();
    }

    String path() {
        return "/api/recommendations/" + slug() + "/evidence";
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
                .get("/api/recommendations/" + slug() + "/timeline")
                .text();
    }
}
