package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.browser.Visit;
import org.heed.identity.Directory;
import org.heed.recommendation.Withholding;
import org.heed.recommendation.Withholdings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything about a case as files, and the trace that reading withheld words leaves. */
@HeedServer
class EverythingTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Withholdings withholdings;

    @Autowired
    private Directory directory;

    private Map<String, byte[]> files(Visit visit, String address) throws IOException {
        APIResponse answer = visit.page().request().get("http://localhost:" + port + address);
        assertThat(answer.status()).isEqualTo(200);
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private void withhold(Journey journey) {
        withholdings.withhold(
                UUID.fromString(journey.id()),
                new Withholding(3, "It would weaken the council.", "Minute 7", LocalDate.of(2030, 1, 1), Set.of()),
                directory.user("00000000-0000-4000-8000-000000000001").orElseThrow());
    }

    @Test
    void oneArchiveHoldsTheRecordAndSaysWhatItHolds() throws Exception {
        Journey journey = Journey.begin(port, "That <script>alert(1)</script> is text.")
                .assigned()
                .replied("We & they <b>agree</b>.");
        try (Visit member = Visit.as("member", "http://localhost:" + port)) {
            Map<String, byte[]> files = files(member, "/recommendations/" + journey.slug() + "/everything.zip");
            assertThat(files).containsOnlyKeys("record.html", "record.json", "manifest.json");
            String page = text(files, "record.html");
            assertThat(page)
                    .contains("That &lt;script&gt;alert(1)&lt;/script&gt; is text.", "We &amp; they &lt;b&gt;agree")
                    .contains("It is at “Record the panel’s view of the reply”", "Reply due by", "Replied")
                    .doesNotContain("<script", "http://", "??");
            JsonNode json = new JsonMapper().readTree(files.get("record.json"));
            assertThat(json.at("/recommendation/wording").asString()).isEqualTo(journey.wording());
            assertThat(json.at("/openTasks/0/key").asString()).isEqualTo("consider");
            assertThat(json.at("/said").toString()).contains("We & they <b>agree</b>.");
            assertThat(json.at("/events").size())
                    .isEqualTo(json.at("/timeline").size())
                    .isGreaterThan(3);
            for (JsonNode file :
                    new JsonMapper().readTree(files.get("manifest.json")).path("files")) {
                byte[] bytes = files.get(file.path("name").asString());
                assertThat(file.path("bytes").asInt()).isEqualTo(bytes.length);
                assertThat(file.path("sha256").asString())
                        .isEqualTo(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
            }
            member.page().navigate("about:blank");
            member.page().setContent(page);
            assertThat(new AxeBuilder(member.page()).analyze().getViolations()).isEmpty();
        }
    }

    @Test
    void whoMayNotSeeWithheldWordsGetsNone() throws Exception {
        Journey journey =
                Journey.begin(port, "That Okapi is bought.").assigned().replied("Bongo.");
        withhold(journey);
        try (Visit member = Visit.as("member", "http://localhost:" + port)) {
            Map<String, byte[]> files = files(member, "/recommendations/" + journey.slug() + "/everything.zip");
            for (String name : files.keySet()) {
                assertThat(text(files, name)).doesNotContain("Okapi", "Bongo", "Minute 7", "weaken");
            }
            assertThat(text(files, "record.html")).contains("Exempt under paragraph 3");
        }
    }

    @Test
    void readingWithheldWordsLeavesATraceOnceAnHourAndPlace() throws Exception {
        Journey journey = Journey.begin(port, "That Quagga is sold.").assigned();
        withhold(journey);
        String address = "/recommendations/" + journey.slug();
        try (Visit chair = Visit.as("chair", "http://localhost:" + port)) {
            chair.open("/recommendations?q=Quagga");
            assertThat(reads(journey)).as("a list shows the wording").isEqualTo(1);
            chair.open("/search?q=Quagga");
            files(chair, address + "/everything.zip");
            chair.open(address);
            chair.open(address);
            assertThat(reads(journey)).as("each place once an hour").isEqualTo(4);
            assertThat(chair.open(address + "?kind=PRIVACY")
                            .locator(".heed-timeline")
                            .innerText())
                    .contains(
                            "Withheld words read",
                            "in a list",
                            "in the search",
                            "on the record",
                            "in everything about the case, as files");
        }
        try (Visit member = Visit.as("member", "http://localhost:" + port)) {
            assertThat(member.open(address).locator("main").innerText()).doesNotContain("Quagga");
        }
        assertThat(reads(journey)).as("who sees no word reads none").isEqualTo(4);
        try (Visit officer = Visit.as("officer", "http://localhost:" + port)) {
            officer.open("/tasks/" + journey.task("respond"));
        }
        assertThat(Api.as("member", port)
                        .get("/api" + address + "/timeline?kind=PRIVACY")
                        .text())
                .contains("EXEMPT_READ")
                .doesNotContain("EXPORT", "TASK");
        assertThat(reads(journey)).isEqualTo(5);
    }

    /** As a member sees it, whose own look leaves nothing. */
    private int reads(Journey journey) {
        int reads = 0;
        for (JsonNode entry : Api.as("member", port)
                .get("/api/recommendations/" + journey.slug() + "/timeline")
                .json()) {
            reads += entry.path("what").asString().equals("EXEMPT_READ") ? 1 : 0;
        }
        return reads;
    }
}
