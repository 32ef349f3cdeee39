package org.heed.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.heed.Api;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The database is stopped, takes no writes, or its disk is full: 503 in words, what was typed kept, and back without hands. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "heed.identity.local-sign-in=true"})
@DirtiesContext
@Timeout(150)
class DatabaseAwayTest {
    private static final Pattern STYLE = Pattern.compile("/assets/heed-[0-9a-f]{32}\\.css");
    private static final Path FOLDER = temporary();
    private static EmbeddedPostgres server = start(0);

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int management;

    @Autowired
    private JdbcClient database;

    private static Path temporary() {
        try {
            return Files.createTempDirectory("heed-away");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static EmbeddedPostgres start(int at) {
        try {
            EmbeddedPostgres.Builder builder =
                    EmbeddedPostgres.builder().setDataDirectory(FOLDER).setCleanDataDirectory(false);
            return (at == 0 ? builder : builder.setPort(at)).start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry settings) {
        int at = server.getPort();
        settings.add("spring.datasource.url", () -> "jdbc:postgresql://localhost:" + at + "/postgres?user=postgres");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private int readiness() {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(
                                            URI.create("http://localhost:" + management + "/actuator/health/readiness"))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Api.Answer meeting(String day) {
        return Api.as("scrutiny", port).post("/api/meetings", Map.of("panel", "children", "heldOn", day));
    }

    private static void refused(Api.Answer answer, String words) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.at("/detail")).contains(words);
    }

    private static String cacheControl(HttpResponse<String> asset) {
        assertThat(asset.statusCode()).isEqualTo(200);
        return asset.headers().firstValue("Cache-Control").orElse("");
    }

    private void backAgain() {
        Awaitility.await().until(() -> readiness() == 200);
    }

    @Test
    void aStoppedDatabaseIsSaidInWordsAndWorkGoesOnOnceItIsBack() throws Exception {
        Client client = new Client(port);
        client.signIn("scrutiny", "demo");
        String token = client.csrf("/absence");
        String style = STYLE.matcher(client.get("/work").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        int at = server.getPort();
        server.close();
        try (CaughtLog log = new CaughtLog()) {
            for (int time = 0; time < 20; time++) {
                refused(Api.as("scrutiny", port).get("/api/recommendations"), "The database is not available");
            }
            HttpResponse<String> page = client.get("/work");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).hasValue("10");
            assertThat(page.body()).contains("The database is not available", "<main", "/assets/heed.css");
            assertThat(cacheControl(client.get("/assets/heed.css")))
                    .as("the page has its looks, under a name that a later version may have too")
                    .doesNotContain("max-age=31536000");
            assertThat(cacheControl(client.get(style)))
                    .as("what is named by its content is kept")
                    .contains("max-age=31536000", "public");
            HttpResponse<String> form = client.post("/absence", token + "&_once=k1&reason=Words+typed+at+length");
            assertThat(form.statusCode()).isEqualTo(503);
            assertThat(form.body()).contains("Words typed at length", "name=\"_once\" value=\"k1\"", "Send again");
            assertThat(client.post("/sign-in", token + "&username=officer&password=demo")
                            .body())
                    .doesNotContain("value=\"demo\"");
            assertThat(readiness()).isEqualTo(503);
            assertThat(log.lines()).as("a line, not one for each request").hasSizeLessThan(5);
        }
        server = start(at);
        backAgain();
        assertThat(client.get("/work").statusCode())
                .as("the session is still there")
                .isEqualTo(200);
        assertThat(meeting("2026-10-01").status()).isEqualTo(201);
    }

    @Test
    void aDatabaseThatTakesNoWritesCanStillBeRead() {
        Client client = new Client(port);
        client.signIn("scrutiny", "demo");
        database.sql("alter system set default_transaction_read_only = on").update();
        reload();
        try {
            Awaitility.await().until(() -> readiness() == 503);
            refused(meeting("2026-10-02"), "read-only");
            assertThat(client.get("/work").statusCode()).isEqualTo(200);
        } finally {
            superuser("alter system reset default_transaction_read_only");
            superuser("select pg_reload_conf()");
        }
        backAgain();
        assertThat(meeting("2026-10-02").status()).isEqualTo(201);
    }

    private void reload() {
        database.sql("select pg_reload_conf()").query(Boolean.class).single();
    }

    private static void superuser(String sql) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set default_transaction_read_only = off");
            statement.execute(sql);
        } catch (java.sql.SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void aFullDiskIsSaidAndOverOnceThereIsRoom() throws Exception {
        Path disk = Files.createTempDirectory("heed-disk");
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=2m,mode=777", "tmpfs", disk.toString());
        if (System.getenv("CI") == null) {
            assumeThat(mounted).as("a small disk needs root").isTrue();
        }
        assertThat(mounted).isTrue();
        Path room = Files.createDirectory(disk.resolve("room"));
        try {
            assertThat(run("chmod", "777", room.toString())).isTrue();
            run("chown", Files.getOwner(FOLDER).getName(), room.toString());
            superuser("create tablespace small location '" + room + "'");
            superuser("alter table write_probe set tablespace small");
            superuser("alter table request_key set tablespace small");
            fill(disk.resolve("filler"));
            refused(keyed("k-full"), "database disk is full");
            assertThat(readiness()).isEqualTo(503);
            Files.delete(disk.resolve("filler"));
            backAgain();
            assertThat(keyed("k-full").status()).isEqualTo(201);
        } finally {
            superuser("alter table write_probe set tablespace pg_default");
            superuser("alter table request_key set tablespace pg_default");
            superuser("drop tablespace small");
            run("umount", disk.toString());
        }
    }

    private Api.Answer keyed(String key) {
        HttpResponse<String> sent = new Client(port)
                .postAs(
                        "/api/meetings",
                        "{\"panel\":\"children\",\"heldOn\":\"2026-10-03\"}",
                        "Authorization",
                        "Basic c2NydXRpbnk6ZGVtbw==",
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        key);
        return new Api.Answer(
                sent.statusCode(), sent.headers().firstValue("Content-Type").orElse(""), sent.body());
    }

    private static void fill(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            for (int piece = 0; piece < 4096; piece++) {
                out.write(new byte[1024]);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageMatching(Pattern.compile(".*[Ss]pace.*").pattern());
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }
}
