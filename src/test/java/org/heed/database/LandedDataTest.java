package org.heed.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.Api;
import org.heed.RunningProduct;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What an earlier version left opens in this one: its cases go on, its records are read, its trail holds. */
class LandedDataTest {
    private static final Path KEPT = Path.of("src/test/resources/landed");

    @ParameterizedTest
    @ValueSource(strings = {"unsigned-trail", "signed-trail"})
    void theDataOfAnEarlierVersionGoesOn(String version) throws Exception {
        Path folder = Path.of("target/data-test/landed-" + UUID.randomUUID());
        try (InputStream kept = Files.newInputStream(KEPT.resolve(version + ".zip"))) {
            Landing.restore(kept, folder);
        }
        RunningProduct heed = new RunningProduct(folder);
        try {
            heed.start("--heed.audit.earlier-keys=" + (Files.exists(key(version)) ? key(version) : ""));
            readAll(Api.as("auditor", heed.port()));
            goOn(heed.port());
            assertThat(heed.log()).doesNotContain(" ERROR ");
        } finally {
            heed.stop();
        }
    }

    /** A trail of before signatures has no key. */
    private static Path key(String version) {
        return KEPT.resolve(version + ".pub.pem");
    }

    private static void readAll(Api auditor) {
        List<JsonNode> cases = auditor.every("/api/recommendations?limit=200", "items");
        assertThat(cases).hasSizeGreaterThan(35);
        for (JsonNode each : cases) {
            String address = "/api/recommendations/" + each.path("slug").asString();
            assertThat(auditor.get(address).status()).as(address).isEqualTo(200);
            assertThat(auditor.get(address + "/timeline").json().size())
                    .as(address)
                    .isPositive();
        }
        Api.Answer trail = auditor.get("/api/audit/verification");
        assertThat(trail.json().path("holds").asBoolean()).as(trail.text()).isTrue();
        assertThat(trail.json().path("entries").asLong()).isGreaterThan(700);
    }

    /** A case that waits for its reply goes on in the workflow in which it was begun. */
    private static void goOn(int port) {
        Api officer = Api.as("officer", port);
        JsonNode task = officer.every("/api/tasks?view=mine&limit=200", "items").stream()
                .filter(each -> each.path("key").asString().equals("respond"))
                .findFirst()
                .orElseThrow();
        Api.Answer done = officer.post(
                "/api/tasks/" + task.path("id").asString() + "/completion",
                Map.of(
                        "decision",
                        "ACCEPTED",
                        "action",
                        "It is done.",
                        "targetDate",
                        "" + LocalDate.now().plusMonths(3)));
        assertThat(done.status()).as(done.text()).isEqualTo(204);
        String address = "/api/recommendations/" + task.path("slug").asString();
        assertThat(officer.get(address + "/timeline").text()).contains("It is done.");
        assertThat(officer.every("/api/tasks?view=mine&limit=200", "items"))
                .noneMatch(each -> each.path("id").equals(task.path("id")));
    }
}
