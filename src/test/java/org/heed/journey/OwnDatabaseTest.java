package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.heed.Api;
import org.heed.process.EngineTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** With a database of one's own there is no demonstration; without a mail server letters wait in the outbox. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "heed.identity.local-sign-in=true"})
@DirtiesContext
class OwnDatabaseTest {
    private static final EmbeddedPostgres SERVER = start();

    @LocalServerPort
    private int port;

    @Autowired
    private EngineTime engineTime;

    @Autowired
    private JdbcClient database;

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry settings) {
        settings.add("spring.datasource.url", () -> SERVER.getJdbcUrl("postgres", "postgres"));
    }

    @AfterAll
    static void stop() throws IOException {
        SERVER.close();
    }

    @Test
    void startsEmptyAndKeepsItsLetters() {
        Api scrutiny = Api.as("scrutiny", port);
        assertThat(scrutiny.get("/api/recommendations").json().path("items").size())
                .isZero();
        assertThat(scrutiny.post("/api/meetings", Map.of("panel", "children", "heldOn", "2026-10-01"))
                        .status())
                .isEqualTo(201);
        Journey.begin(port, "That it starts empty.").assigned();
        engineTime.runDueJobs();
        assertThat(database.sql(
                                "select count(*) from letter where sent_at is null and addresses = '{owen.marsh@alderbridge.example}'")
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(database.sql("select count(*) from demo").query(Long.class).single())
                .isZero();
        assertThat(Api.as("auditor", port).get("/api/audit/verification").at("/holds"))
                .isEqualTo("true");
    }
}
