package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.MailCatcher;
import org.heed.browser.Visit;
import org.heed.identity.Directory;
import org.heed.recommendation.register.Withholding;
import org.heed.recommendation.register.Withholdings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words of a case that is withheld later are withheld wherever its neighbours repeat them, for everybody who may not see them. */
@HeedServer
class NeighboursTest {
    private static final Set<String> SEE_EXEMPT =
            Set.of("scrutiny", "officer", "director", "executive", "chair", "auditor");
    private static final String MEMBER = "00000000-0000-4000-8000-000000000008";
    private static final List<String> READERS = List.of(
            "scrutiny",
            "officer",
            "director",
            "executive",
            "chair",
            "auditor",
            "member",
            "admin",
            "officer2",
            "chair2",
            "");

    private final String merging = "Mongoose" + System.nanoTime();
    private final String relating = "Narwhal" + System.nanoTime();
    private final String wording = "Ocelot" + System.nanoTime();

    @LocalServerPort
    private int port;

    @Autowired
    private Withholdings withholdings;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient database;

    /** Everything that a reader is given at every place, by place. */
    private Map<String, String> read(String reader, Journey... cases) {
        Map<String, String> given = new LinkedHashMap<>();
        try (Visit visit = reader.isEmpty()
                ? Visit.nobody("http://localhost:" + port, Visit.WIDE, true)
                : Visit.as(reader, "http://localhost:" + port)) {
            for (String place : places(cases)) {
                given.put(place, text(visit, place));
            }
        }
        for (String place : List.of("", "/timeline", "/inside", "/comments", "/evidence")) {
            for (Journey each : cases) {
                String address = "/api/recommendations/" + each.slug() + place;
                given.put(address, Api.as(reader, port).get(address).text());
            }
        }
        for (String place : List.of(
                "/api/panels/children/monitoring-table",
                "/api/tasks?view=all&limit=200",
                "/api/recommendations?q=" + merging,
                "/api/recommendations?q=" + relating)) {
            given.put(place, Api.as(reader, port).get(place).text());
        }
        return given;
    }

    /** What an e-mail tells somebody who may not see exempt matter, once a colleague names them on the cases. */
    private void sent(Journey... cases) {
        int before = MailCatcher.received().length;
        for (Journey each : cases) {
            Api.as("scrutiny", port)
                    .post(
                            "/api/recommendations/" + each.slug() + "/comments",
                            Map.of("words", "Please look.", "mention", MEMBER));
        }
        assertThat(Arrays.stream(MailCatcher.received()).skip(before).map(NeighboursTest::words))
                .as("the member is told of the neighbours alone, and nothing of what is withheld")
                .hasSize(2)
                .noneMatch(letter -> letter.contains(merging) || letter.contains(relating) || letter.contains(wording));
    }

    private static String words(MimeMessage letter) {
        try {
            return letter.getSubject() + "\n" + letter.getContent();
        } catch (MessagingException | IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private List<String> places(Journey... cases) {
        List<String> places = new ArrayList<>(List.of(
                "/recommendations",
                "/search?q=" + merging,
                "/search?q=" + relating,
                "/panels/children/monitoring-table",
                "/panels/children/monitoring-table.csv",
                "/planner",
                "/planner.csv",
                "/planner.ics",
                "/work?view=all",
                "/audit",
                "/outbox",
                "/published",
                "/published?panel=children"));
        for (Journey each : cases) {
            for (String page : List.of("", "/parts", "/evidence", "/history")) {
                places.add("/recommendations/" + each.slug() + page);
            }
            places.add("/recommendations/" + each.slug() + "/everything.zip");
        }
        return places;
    }

    private String text(Visit visit, String place) {
        APIResponse answer = visit.page().request().get("http://localhost:" + port + place);
        assertThat(answer.status()).as(place).isLessThan(500);
        byte[] body = answer.body();
        return answer.ok() && place.endsWith("/everything.zip")
                ? unpacked(body)
                : new String(body, StandardCharsets.UTF_8);
    }

    private static String unpacked(byte[] archive) {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.toString();
    }

    private static List<String> with(String word, Map<String, String> given) {
        return given.entrySet().stream()
                .filter(place -> place.getValue()
                        .replace("?q=" + word, "")
                        .replace("value=\"" + word, "")
                        .contains(word))
                .map(Map.Entry::getKey)
                .filter(place -> !place.contains("q="))
                .toList();
    }

    @Test
    void theWordsOfAWithheldCaseAreWithheldWithItsNeighbours() {
        Journey kept = Journey.begin(port, "That " + wording + " is followed.").assigned();
        String reference = kept.at("/reference");
        Journey goes = Journey.begin(port, "That one goes into it.").assigned();
        Journey beside = Journey.begin(port, "That one is beside it.").assigned();
        goes.decided("scrutiny", "merge", Map.of("other", reference, "reason", "As " + merging + " said"));
        kept.decided(
                "scrutiny", "relate", Map.of("other", beside.at("/reference"), "reason", "As " + relating + " said"));
        for (Journey each : List.of(goes, kept, beside)) {
            database.sql("insert into publication (id, case_id, published_at) values (?, ?, now() + interval '1 hour')")
                    .params(UUID.randomUUID(), UUID.fromString(each.id()))
                    .update();
        }

        Map<String, String> before = read("member", goes, beside);
        assertThat(with(merging, before))
                .contains(
                        "/recommendations/" + goes.slug() + "/history",
                        "/recommendations/" + goes.slug() + "/parts",
                        "/recommendations/" + goes.slug() + "/everything.zip",
                        "/api/recommendations/" + goes.slug() + "/timeline",
                        "/panels/children/monitoring-table.csv");
        assertThat(with(relating, before))
                .contains(
                        "/recommendations/" + beside.slug() + "/history",
                        "/api/recommendations/" + beside.slug() + "/timeline");
        assertThat(with(merging, read("admin", goes, beside))).contains("/audit");
        assertThat(with(merging, read("", goes, beside))).isEmpty();

        withholdings.withhold(
                UUID.fromString(kept.id()),
                new Withholding(3, "A contract is not yet signed.", "Minute 7", LocalDate.of(2030, 1, 1), Set.of()),
                directory.present(Journey.SCRUTINY).orElseThrow());

        for (String reader : READERS) {
            Map<String, String> after = read(reader, goes, kept, beside);
            if (SEE_EXEMPT.contains(reader)) {
                assertThat(with(merging, after)).as(reader).contains("/recommendations/" + goes.slug() + "/parts");
                assertThat(with(relating, after)).as(reader).contains("/recommendations/" + beside.slug() + "/parts");
            } else {
                for (String word : List.of(merging, relating, wording)) {
                    assertThat(with(word, after)).as(reader + " reads " + word).isEmpty();
                }
                assertThat(after.get("/api/recommendations/" + goes.slug() + "/timeline"))
                        .as(reader)
                        .doesNotContain(reference);
            }
        }
        sent(goes, kept, beside);
        assertThat(with(merging, read("auditor", goes, kept)))
                .as("papers that are handed on hold it for nobody")
                .doesNotContain("/panels/children/monitoring-table.csv", "/published");
    }
}
