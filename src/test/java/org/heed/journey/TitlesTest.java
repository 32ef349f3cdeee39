package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.heed.Api;
import org.heed.HeedServer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A recommendation has a short title: of its wording, or what the scrutiny officer calls it. */
@HeedServer
class TitlesTest {
    @LocalServerPort
    private int port;

    @Test
    void isGivenFoundAndTakenBack() {
        Journey journey = Journey.begin(port, "That the ospreys of the lake are counted.");
        assertThat(journey.at("/title")).startsWith("The ospreys of the lake are counted");
        assertThat(journey.decide("officer", "retitle", Map.of("title", "Mine")).status())
                .isEqualTo(403);
        Instant before = Instant.parse(journey.at("/changedAt"));
        journey.decided("scrutiny", "retitle", Map.of("title", "Fishhawks"));
        assertThat(journey.at("/title")).isEqualTo("Fishhawks");
        assertThat(Instant.parse(journey.at("/changedAt")))
                .as("a change of the case")
                .isAfter(before);
        Api api = Api.as("scrutiny", port);
        assertThat(api.get("/api/search?q=fishhawks").text()).contains(journey.slug());
        journey.decided("scrutiny", "retitle", Map.of("title", ""));
        assertThat(journey.at("/title")).startsWith("The ospreys");
        assertThat(api.get("/api/search?q=fishhawks").text()).doesNotContain(journey.slug());
        assertThat(api.get("/api/recommendations/" + journey.slug() + "/timeline")
                        .text())
                .contains("RETITLED", "Fishhawks");
    }
}
