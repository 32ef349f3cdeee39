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
import org.heed.recommendation.register.Withholding;
import org.heed.recommendation.register.Withholdings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything about a case as files, and the trace that reading withheld words leaves. */
@HeedServer
class CaseArchiveTest {
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
                    .contains(" must complete “Record the panel’s view of the reply”", "Reply due by", "Replied")
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
    void whatTheRoomsKeepIsThereAsListsOfItsOwn() throws Exception {
        Journey sister = Journey.begin(port, "That a sister is seen.").assigned();
        Journey secret = Journey.begin(port, "That Tapir is hidden.").assigned();
        Journey journey = Journey.begin(port, "That all is kept.").assigned();
        String sana = "00000000-0000-4000-8000-000000000001";
        journey.decided("scrutiny", "addPart", Map.of("wording", "That <i>one</i> part is told."))
                .decided("scrutiny", "givePart?number=1", Map.of("leadOfficer", Journey.OFFICER))
                .decided(
                        "officer",
                        "promiseAction",
                        Map.of("what", "Write to all.", "owner", "Post room", "targetDate", "2031-05-06"))
                .decided("scrutiny", "relate", Map.of("other", sister.at("/reference"), "reason", "Sisters & so on"))
                .decided("scrutiny", "relate", Map.of("other", secret.at("/reference"), "reason", "Numbatwords"));
        withhold(secret);
        assertThat(Api.as("officer", port)
                        .post(
                                "/api/recommendations/" + journey.slug() + "/comments",
                                Map.of("words", "Can <b>you</b> help?\nI am stuck.", "mention", sana))
                        .status())
                .isEqualTo(204);
        String address = "/recommendations/" + journey.slug() + "/everything.zip";
        try (Visit member = Visit.as("member", "http://localhost:" + port)) {
            Map<String, byte[]> files = files(member, address);
            String page = text(files, "record.html");
            assertThat(page)
                    .contains(
                            "<h2>Parts</h2>", "That &lt;i&gt;one&lt;/i&gt; part is told.", "No reply yet", "Owen Marsh")
                    .contains("<h2>Improvement actions</h2>", "Write to all.", "Post room", "6 May 2031")
                    .contains("Related to " + sister.at("/reference"), "Sisters &amp; so on")
                    .contains("<h2>Comments</h2>", "Can &lt;b&gt;you&lt;/b&gt; help?", "People named", "Sana Qureshi")
                    .doesNotContain("??");
            JsonNode lists = new JsonMapper().readTree(files.get("record.json")).path("lists");
            assertThat(lists.findValuesAsString("name"))
                    .containsExactly("parts", "actions", "links", "comments", "evidence");
            assertThat(lists.at("/0/rows/0/data/owner").asString()).isEqualTo(Journey.OFFICER);
            assertThat(lists.at("/1/rows/0/data/state").asString()).isEqualTo("OPEN");
            assertThat(lists.at("/2/rows").size()).as("the other is withheld").isEqualTo(1);
            assertThat(lists.at("/2/rows/0/data/other").asString()).isEqualTo(sister.at("/reference"));
            assertThat(lists.at("/3/rows/0/data/people/0").asString()).isEqualTo(sana);
            assertThat(lists.toString()).doesNotContain(secret.at("/reference"), "Numbatwords", "Tapir");
            member.page().navigate("about:blank");
            member.page().setContent(page);
            assertThat(new AxeBuilder(member.page()).analyze().getViolations()).isEmpty();
        }
        try (Visit scrutiny = Visit.as("scrutiny", "http://localhost:" + port)) {
            assertThat(text(files(scrutiny, address), "record.html")).contains(secret.at("/reference"), "Numbatwords");
        }
        withhold(journey);
        try (Visit member = Visit.as("member", "http://localhost:" + port)) {
            assertThat(text(files(member, address), "record.json")).doesNotContain("stuck", "part is told", "Sisters");
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
                            "Exempt information read",
                            "in a list",
                            "in the search",
                            "on the record",
                            "in the export of the case");
        }
        try (Visit member = Visit.as("member", "http://localhost:" + port)) {
            assertThat(member.open(address).locator("main").innerText()).doesNotContain("Quagga");
        }
        assertThat(reads(journey)).as("who sees no word reads none").isEqualTo(4);
        try (Visit officer = Visit.as("officer", "http://localhost:" + port)) {
            officer.open("/work?q=Quagga");
            officer.open("/tasks/" + journey.task("respond"));
        }
        assertThat(Api.as("member", port)
                        .get("/api" + address + "/timeline?kind=PRIVACY")
                        .text())
                .contains("EXEMPT_READ")
                .doesNotContain("EXPORT", "TASK");
        assertThat(reads(journey))
                .as("the officer in a list and at the task, the auditor by a program")
                .isEqualTo(7);
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
