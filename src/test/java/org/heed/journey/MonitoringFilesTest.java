package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.browser.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The monitoring table has the same rows in the same order as a page, as CSV, as a workbook and for programs, however it is filtered. */
@HeedServer
class MonitoringFilesTest {
    static final String TABLE = "/panels/children/monitoring-table";
    private static final Pattern ROW = Pattern.compile("href=\"/recommendations/([^\"/]+)\"");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    static String slug(String reference) {
        return reference.replace("/", "-");
    }

    private APIResponse get(Visit visit, String address) {
        APIResponse answer = visit.page().request().get("http://localhost:" + port + address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer;
    }

    private List<String> page(Visit visit, String filter) {
        List<String> slugs = new ArrayList<>();
        String address = TABLE + "?" + filter;
        while (address != null) {
            String page = get(visit, address).text();
            slugs.addAll(
                    ROW.matcher(page).results().map(found -> found.group(1)).toList());
            address = NEXT.matcher(page)
                    .results()
                    .map((MatchResult found) -> found.group(1).replace("&amp;", "&"))
                    .findFirst()
                    .orElse(null);
        }
        return slugs;
    }

    private List<String> csv(Visit visit, String filter) {
        String text = get(visit, TABLE + ".csv?" + filter).text().substring(1);
        try {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(text))
                    .stream()
                    .map((CSVRecord row) -> slug(row.get("reference")))
                    .toList();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private List<String> workbook(Visit visit, String filter) {
        return MonitoringWorkbookTest.rows(visit, port, filter).stream()
                .skip(1)
                .map(row -> slug(row.getCell(2).getStringCellValue()))
                .toList();
    }

    /** What all forms of the table have; they have the same. */
    private List<JsonNode> everywhere(String filter) {
        Api member = Api.as("member", port);
        List<String> slugs = member.every("/api" + TABLE + "?" + filter, "rows").stream()
                .map(row -> row.path("slug").asString())
                .toList();
        try (Visit visit = Visit.as("member", "http://localhost:" + port)) {
            assertThat(page(visit, filter)).as("page " + filter).isEqualTo(slugs);
            assertThat(csv(visit, filter)).as("CSV " + filter).isEqualTo(slugs);
            assertThat(workbook(visit, filter)).as("workbook " + filter).isEqualTo(slugs);
        }
        return slugs.stream()
                .map(slug -> member.get("/api/recommendations/" + slug).json())
                .toList();
    }

    private static <T> Function<JsonNode, T> at(String field, Function<String, T> read) {
        return entry -> read.apply(entry.path(field).asString());
    }

    private static boolean closed(JsonNode entry) {
        return entry.path("stage").asString().equals("CLOSED");
    }

    private List<LocalDate> heldOn(List<JsonNode> entries, boolean closed) {
        Map<String, LocalDate> meetings = Api.as("member", port)
                .get("/api/meetings?panel=children")
                .json()
                .valueStream()
                .collect(Collectors.toMap(at("id", id -> id), at("heldOn", LocalDate::parse)));
        return entries.stream()
                .filter(entry -> closed(entry) == closed)
                .map(entry -> meetings.get(entry.path("meeting").asString()))
                .toList();
    }

    @Test
    void theOldestMeetingsComeFirstAndClosedOnesApart() {
        List<JsonNode> all = everywhere("");
        assertThat(all.stream().map(MonitoringFilesTest::closed).toList())
                .isSorted()
                .contains(true, false);
        assertThat(heldOn(all, false)).isSorted();
        assertThat(heldOn(all, true)).isSorted();
        List<JsonNode> newest = everywhere("order=newest");
        assertThat(newest).containsExactlyInAnyOrderElementsOf(all);
        assertThat(newest.stream().map(MonitoringFilesTest::closed).toList()).isSorted();
        assertThat(heldOn(newest, false)).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(heldOn(newest, true)).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void itIsOfOneStatus() {
        Map<String, List<JsonNode>> byStage = everywhere("").stream()
                .collect(Collectors.groupingBy(entry -> entry.path("stage").asString()));
        assertThat(byStage).containsKeys("CLOSED", "MONITORING");
        byStage.forEach((stage, entries) -> assertThat(
                        everywhere("status=" + stage.toLowerCase().replace('_', '-')))
                .isEqualTo(entries));
    }

    @Test
    void itIsOfOneMeeting() {
        List<JsonNode> all = everywhere("");
        String meeting = all.get(0).path("meeting").asString();
        assertThat(everywhere("meeting=" + meeting))
                .isEqualTo(all.stream()
                        .filter(entry -> entry.path("meeting").asString().equals(meeting))
                        .toList());
        assertThat(everywhere("meeting=" + UUID.randomUUID())).isEmpty();
    }

    @Test
    void itHasWhatHasChangedSinceADay() {
        Journey journey = Journey.begin(port, "That this is new.");
        List<JsonNode> changed = everywhere("since=" + LocalDate.now());
        assertThat(changed.stream().map(at("slug", slug -> slug))).contains(journey.slug());
        assertThat(everywhere("since=" + LocalDate.now().plusDays(1))).isEmpty();
        assertThat(everywhere("since=" + LocalDate.now() + "&status=closed"))
                .isEqualTo(changed.stream().filter(MonitoringFilesTest::closed).toList());
    }
}
