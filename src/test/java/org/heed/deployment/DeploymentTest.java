package org.heed.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.heed.browser.Visit;
import org.heed.keycloak.KeycloakServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The pieces of docker-compose.yml as processes on this machine, with the variables that the file gives them: PostgreSQL, Keycloak as
 * for production, two nodes of Heed, and the proxy with TLS.
 */
class DeploymentTest {
    private static final Path FOLDER = Path.of("target/deployment", String.valueOf(System.nanoTime()));

    private final ComposeFile compose = ComposeFile.read();
    private final int database = KeycloakServer.freePort();
    private final int accounts = KeycloakServer.freePort();
    private final int first = KeycloakServer.freePort();
    private final int second = KeycloakServer.freePort();
    private final int front = KeycloakServer.freePort();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    private final List<Process> processes = new ArrayList<>();
    private EmbeddedPostgres postgres;
    private KeycloakServer keycloak;

    private final Map<String, String> env = Secrets.env("localhost:" + front);

    @AfterEach
    void stop() throws IOException {
        processes.forEach(Process::destroy);
        if (keycloak != null) {
            keycloak.stop();
        }
        mail.stop();
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void everyNodeServesEverybodyBehindTheProxy() throws Exception {
        Path caddy = proxyProgram();
        Files.createDirectories(FOLDER);
        mail.start();
        startPostgres();
        keycloak = KeycloakServer.asDeployed(accounts, FOLDER, placed(compose.environment("keycloak", env)), "/auth");
        Process node = node(first);
        Process proxy = proxy(caddy, Map.of());
        try (Visit visit = Visit.nobody("https://localhost:" + front, Visit.WIDE, true)) {
            Page page = visit.page();
            Awaitility.await().ignoreExceptions().atMost(Duration.ofSeconds(20)).until(() -> {
                page.navigate("https://localhost:" + front + "/work");
                return page.locator("#username").count() == 1;
            });
            assertThat(page.url()).startsWith("https://localhost:" + front + "/auth/realms/heed/");
            Socket slow = SlowClient.begins(front);
            visit.signIn("chair", "demo");
            Response work = page.navigate("https://localhost:" + front + "/work");
            assertThat(page.locator(".heed-header__user").innerText()).contains("Chandra Whitfield");
            assertThat(work.headerValue("strict-transport-security")).contains("max-age=31536000");
            assertThat(work.headerValue("server")).isNull();
            Cookie session = visit.cookie("__Host-heed-session");
            assertThat(session.secure).isTrue();
            assertThat(session.httpOnly).isTrue();
            for (String inside : List.of(
                    "/auth/admin/",
                    "/auth/realms/master/account",
                    "/auth/metrics",
                    "/logout/connect/back-channel/heed")) {
                assertThat(page.request()
                                .get("https://localhost:" + front + inside)
                                .status())
                        .as(inside)
                        .isEqualTo(404);
            }
            node(second);
            assertThat(workAt(second, session)).as("the other node").contains("Chandra Whitfield");
            assertThat(SlowClient.answered(slow))
                    .as("whoever does not come to the end of a request is cut off")
                    .isFalse();
            node.destroy();
            node.waitFor();
            keepAccounts(caddy, proxy, page);
            page.navigate("https://localhost:" + front + "/work");
            assertThat(page.locator(".heed-header__user").innerText())
                    .as("nobody is signed out where one node takes the place of another")
                    .contains("Chandra Whitfield");
        }
    }

    private static Path proxyProgram() {
        for (String folder : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(folder, "caddy"))) {
                return Path.of(folder, "caddy");
            }
        }
        String reason = "No Caddy is installed, so the proxy of docker-compose.yml cannot be run";
        return System.getenv("CI") != null ? fail(reason) : abort(reason);
    }

    private void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setPort(database)
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
        DatabaseScript.run(postgres, env);
    }

    /** Where the services' names lead on this machine. */
    private Map<String, String> placed(Map<String, String> environment) {
        environment.replaceAll((name, value) -> value.replace("postgres:5432", "localhost:" + database)
                .replace("http://keycloak:8080", "http://localhost:" + accounts)
                .replace("http://app:8080", "http://localhost:" + first));
        environment.replace(
                "HEED_AUDIT_KEY_FILE",
                Secrets.trailKey(FOLDER.resolve("trail-key.pem")).toString());
        environment.replace(
                "HEED_AUDIT_HEADS_FILE", FOLDER.resolve("heads.ndjson").toString());
        environment.replace("SPRING_MAIL_HOST", "localhost");
        environment.replace(
                "SPRING_MAIL_PORT", "" + mail.getSmtp().getServerSetup().getPort());
        return environment;
    }

    private Process node(int port) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:ReservedCodeCacheSize=240m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.heed.HeedApplication");
        command.environment().putAll(placed(compose.environment("app", env)));
        command.environment().put("SERVER_PORT", "" + port);
        command.environment().put("MANAGEMENT_SERVER_PORT", "0");
        Process node = command.redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("heed-" + port + ".log").toFile())
                .start();
        processes.add(node);
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> {
            assertThat(node.isAlive()).as("node on " + port).isTrue();
            return answers(port);
        });
        return node;
    }

    private static boolean answers(int port) {
        try {
            return get(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/accessibility")))
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String workAt(int port, Cookie session) throws IOException {
        return get(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/work"))
                        .header("X-Forwarded-Proto", "https")
                        .header("Cookie", session.name + "=" + session.value))
                .body();
    }

    private static HttpResponse<String> get(HttpRequest.Builder request) throws IOException {
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Process proxy(Path caddy, Map<String, String> more) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                caddy.toString(), "run", "--adapter", "caddyfile", "--config", "config/proxy/Caddyfile");
        command.environment()
                .putAll(Map.of(
                        "HEED_HOST",
                        "localhost",
                        "HEED_HTTPS_PORT",
                        "" + front,
                        "HEED_HTTP_PORT",
                        "" + KeycloakServer.freePort(),
                        "KEYCLOAK_ADDRESS",
                        "localhost:" + accounts,
                        "APP_NAME",
                        "localhost",
                        "APP_PORT",
                        "" + first,
                        "XDG_DATA_HOME",
                        FOLDER.toAbsolutePath().toString(),
                        "HOME",
                        FOLDER.toAbsolutePath().toString()));
        command.environment().putAll(more);
        Process proxy = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        FOLDER.resolve("proxy.log").toFile()))
                .start();
        processes.add(proxy);
        return proxy;
    }

    /** Whoever keeps the accounts comes in from the addresses that are named, and from nowhere else; the proxy now leads to the second node. */
    private void keepAccounts(Path caddy, Process proxy, Page page) throws Exception {
        proxy.destroy();
        proxy.waitFor();
        proxy(caddy, Map.of("KEYCLOAK_ADMIN_FROM", "127.0.0.1/32 ::1/128", "APP_PORT", "" + second));
        Awaitility.await().ignoreExceptions().atMost(Duration.ofSeconds(20)).until(() -> {
            page.navigate("https://localhost:" + front + "/auth/admin/");
            page.locator("#username").waitFor();
            return page.url().contains("/auth/realms/master/");
        });
    }
}
