package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.heed.Api;
import org.heed.access.Client;
import org.heed.deployment.DatabaseScript;
import org.heed.deployment.Secrets;
import org.heed.process.engine.EngineTime;
import org.heed.shared.text.Days;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * With a database of one's own there is no demonstration; without a mail server letters wait in the outbox. One role owns the tables
 * and another works with them, as in the deployment.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "heed.identity.local-sign-in=true"})
@DirtiesContext
class OwnDatabaseTest {
    private static final EmbeddedPostgres SERVER = start();
    private static final Path FOLDER = Path.of("target/data-test", "own-" + UUID.randomUUID());

    @LocalServerPort
    private int port;

    @Autowired
    private EngineTime engineTime;

    @Autowired
    private JdbcClient database;

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            DatabaseScript.run(server, Secrets.env("localhost"));
            return server;
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry settings) {
        settings.add("spring.datasource.url", () -> "jdbc:postgresql://localhost:" + SERVER.getPort() + "/heed");
        settings.add("spring.datasource.username", () -> "heed");
        settings.add("spring.liquibase.user", () -> "heed_owner");
        settings.add("spring.liquibase.password", () -> "x");
        settings.add("heed.audit.key-file", () -> Secrets.trailKey(FOLDER.resolve("key.pem"))
                .toString());
        settings.add(
                "heed.audit.heads-file", () -> FOLDER.resolve("heads.ndjson").toString());
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
        Journey journey = Journey.begin(port, "That it starts empty.").assigned();
        engineTime.runDueJobs();
        assertThat(database.sql(
                                "select count(*) from letter where sent_at is null and addresses = '{owen.marsh@alderbridge.example}'")
                        .query(Long.class)
                        .single())
                .isOne();
        keptEmailSaysWhatIsDueAndWhere(journey);
        assertThat(database.sql("select count(*) from demo").query(Long.class).single())
                .isZero();
        Api.Answer verification = Api.as("auditor", port).get("/api/audit/verification");
        assertThat(verification.at("/holds")).isEqualTo("true");
        assertThat(verification.at("/signed/0/last")).isEqualTo(verification.at("/entries"));
    }

    /** It was written in the step that went before its task. */
    private void keptEmailSaysWhatIsDueAndWhere(Journey journey) {
        Client admin = new Client(port);
        admin.signIn("admin", "demo");
        String due = Days.written(LocalDate.parse(journey.at("/deadline/date")));
        assertThat(admin.get("/outbox").body().replaceAll("<[^>]*>", ""))
                .containsPattern(
                        "To do by " + due + ": “[^”]+”\nhttp://localhost:8080/tasks/" + journey.task("respond"));
    }

    @Test
    void worksWithoutOwningAnything() {
        assertThat(database.sql("select distinct tableowner from pg_tables where schemaname = 'public'")
                        .query(String.class)
                        .list())
                .containsExactly("heed_owner");
        assertThat(database.sql("select current_user").query(String.class).single())
                .isEqualTo("heed");
        assertThatThrownBy(() ->
                        database.sql("delete from audit_entry where false").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
