package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.heed.Api;
import org.heed.ConnectionWatch;
import org.heed.CouncilWithColleagues;
import org.heed.MailCatcher;
import org.heed.process.engine.EngineTime;
import org.heed.recommendation.record.StageRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many comments at the same moment, each with a mention, more than there are connections to the database. */
@CouncilWithColleagues
class SixtyCommentsTest {
    private static final String SANA = "00000000-0000-4000-8000-000000000001";
    private static final int EMAILS = 5;

    @LocalServerPort
    private int port;

    @Autowired
    private EngineTime engineTime;

    @Autowired
    private StageRows rows;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MeterRegistry numbers;

    @BeforeEach
    void forget() {
        ConnectionWatch.SECOND.clear();
    }

    private static void nobodyAskedForASecondConnection() {
        assertThat(ConnectionWatch.SECOND.stream()
                        .map(asked -> asked.getMessage() + List.of(asked.getStackTrace()))
                        .toList())
                .isEmpty();
    }

    private Api.Answer comment(Journey journey, String words) {
        return Api.as("officer", port)
                .post("/api/recommendations/" + journey.slug() + "/comments", Map.of("words", words, "mention", SANA));
    }

    /** All begin at the same moment; the statements that they took. */
    private long atOnce(Journey journey, int comments) throws Exception {
        ConnectionWatch.STATEMENTS.set(0);
        CountDownLatch begin = new CountDownLatch(1);
        List<Future<Api.Answer>> answers = new ArrayList<>();
        ExecutorService people = Executors.newFixedThreadPool(comments);
        try {
            for (int number = 0; number < comments; number++) {
                String words = "Comment " + number;
                answers.add(people.submit(() -> {
                    begin.await();
                    return comment(journey, words);
                }));
            }
            begin.countDown();
            int told = 0;
            for (Future<Api.Answer> answer : answers) {
                Api.Answer said = answer.get();
                assertThat(said.status()).as(said.text()).isIn(200, 204);
                told += said.status() == 204 ? 1 : 0;
                if (said.status() == 200) {
                    assertThat(said.at("/untold/0")).isEqualTo(SANA);
                    assertThat(said.at("/detail")).contains("Comment added", "Sana Qureshi");
                }
            }
            assertThat(told).as("who is named too often is told a few times").isEqualTo(EMAILS);
        } finally {
            people.shutdown();
        }
        return ConnectionWatch.STATEMENTS.get();
    }

    private long letters(Journey journey) {
        return Arrays.stream(MailCatcher.received())
                .map(LettersTest::bodyOf)
                .filter(body -> body.contains("mentioned you") && body.contains(journey.wording()))
                .count();
    }

    @Test
    void nobodyWaitsForASecondConnectionAndTheWorkGrowsWithTheComments() throws Exception {
        Journey warm = Journey.begin(port, "That it is warm.").assigned();
        assertThat(comment(warm, "First").status()).isEqualTo(204);
        Journey few = Journey.begin(port, "That thirty write.").assigned();
        Journey many = Journey.begin(port, "That sixty write.").assigned();
        long thirty = atOnce(few, 30);
        long sixty = atOnce(many, 60);
        assertThat(sixty).as("statements, of thirty: " + thirty).isLessThanOrEqualTo(thirty * 23 / 10);
        nobodyAskedForASecondConnection();
        assertThat(Api.as("officer", port)
                        .get("/api/recommendations/" + many.slug() + "/comments")
                        .json()
                        .size())
                .as("none is lost")
                .isEqualTo(60);
        assertThat(letters(many)).isEqualTo(EMAILS);
    }

    @Test
    void aWholeCourseNeverAsksForASecondConnection() {
        Journey journey = Journey.begin(port, "That one connection does.").assigned();
        engineTime.runDueJobs();
        journey.replied("They will.").considered("CLOSE").closed();
        engineTime.runDueJobs();
        assertThat(Api.as("auditor", port)
                        .get("/api/recommendations/" + journey.slug() + "/everything")
                        .status())
                .isEqualTo(200);
        assertThat(MailCatcher.received()).isNotEmpty();
        nobodyAskedForASecondConnection();
    }

    /** The rows of a record name people, whom Heed may have to look up. */
    @Test
    void rowsThatLookSomethingUpDoSoByTheSameConnection() {
        Journey journey = Journey.begin(port, "That rows look up.").assigned();
        var entries = rows.entries("assignment", List.of(UUID.fromString(journey.id())), (row, number) -> {
            database.sql("select 1").query(Integer.class).single();
            return null;
        });
        assertThat(entries).hasSize(1);
        nobodyAskedForASecondConnection();
    }

    @Test
    void thePoolAndTheOutboxAreAmongTheNumbers() {
        assertThat(numbers.getMeters().stream()
                        .map(meter -> meter.getId().getName())
                        .collect(Collectors.toSet()))
                .contains(
                        "hikaricp.connections.active",
                        "hikaricp.connections.pending",
                        "hikaricp.connections.acquire",
                        "hikaricp.connections.max",
                        "heed.outbox.emails");
    }
}
