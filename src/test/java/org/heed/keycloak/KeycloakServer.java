package org.heed.keycloak;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A real Keycloak that the build has unpacked, with the project's realm, as a process of its own. */
public final class KeycloakServer {
    static final String ADMIN = "keeper";
    static final String ADMIN_PASSWORD = "keeper-of-tests-only";

    private static final Path HOME = Path.of("target/keycloak/keycloak-" + System.getProperty("keycloak.version"));
    private static KeycloakServer shared;

    private final int port;
    private final Path home;
    private final Path data;
    private final String path;
    private Process process;

    KeycloakServer(int port, Path data) {
        this(port, HOME, data, "");
    }

    private KeycloakServer(int port, Path home, Path data, String path) {
        this.port = port;
        this.home = home;
        this.data = data;
        this.path = path;
    }

    /** One server for all tests, begun anew with each run. */
    static synchronized KeycloakServer shared() {
        if (shared == null) {
            shared = new KeycloakServer(freePort(), Path.of("target/data-keycloak", String.valueOf(System.nanoTime())));
            shared.start();
        }
        return shared;
    }

    /** A server started as for production, with the environment of a deployment. */
    public static KeycloakServer asDeployed(int port, Path data, Map<String, String> environment, String path) {
        KeycloakServer server = new KeycloakServer(port, copied(data.resolve("keycloak-home")), data, path);
        server.launch(
                List.of("start", "--import-realm", "--http-port=" + port, "--http-management-port=" + freePort()),
                environment);
        return server;
    }

    /** Each way of starting builds Keycloak anew in its own folder, so two that run at the same time need one each. */
    private static Path copied(Path home) {
        try (Stream<Path> files = Files.walk(HOME)) {
            Files.createDirectories(home.getParent());
            for (Path file : (Iterable<Path>) files::iterator) {
                if (!file.startsWith(HOME.resolve("data"))) {
                    Files.copy(file, home.resolve(HOME.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
            return home;
        } catch (IOException uncopied) {
            throw new UncheckedIOException(uncopied);
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    String address() {
        return "http://localhost:" + port + path;
    }

    String issuer() {
        return address() + "/realms/heed";
    }

    /** Starts the server, or leaves it running. */
    void start() {
        if (process != null && process.isAlive()) {
            return;
        }
        launch(List.of("start-dev", "--import-realm", "--http-port=" + port), Map.of());
    }

    void launch(List<String> arguments, Map<String, String> environment) {
        try {
            Path imports = Files.createDirectories(home.resolve("data/import"));
            Files.copy(
                    Path.of("config/keycloak/realm.json"),
                    imports.resolve("realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            Files.createDirectories(data);
            ProcessBuilder command = new ProcessBuilder(
                    home.resolve("bin/" + script()).toAbsolutePath().toString());
            command.command().addAll(arguments);
            command.environment()
                    .putAll(Map.of(
                            "KC_BOOTSTRAP_ADMIN_USERNAME",
                            ADMIN,
                            "KC_BOOTSTRAP_ADMIN_PASSWORD",
                            ADMIN_PASSWORD,
                            "KC_DB_URL",
                            "jdbc:h2:file:" + data.toAbsolutePath().resolve("keycloak") + ";NON_KEYWORDS=VALUE",
                            "JAVA_OPTS_KC_HEAP",
                            "-Xms64m -Xmx600m -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m"));
            command.environment().putAll(environment);
            File log = data.resolve("keycloak.log").toFile();
            process = command.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            Awaitility.await()
                    .atMost(Duration.ofMinutes(4))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> answers() || died(log));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String script() {
        return System.getProperty("os.name").startsWith("Windows") ? "kc.bat" : "kc.sh";
    }

    private boolean died(File log) {
        if (process.isAlive()) {
            return false;
        }
        throw new IllegalStateException("Keycloak did not start; see " + log);
    }

    private boolean answers() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(issuer())).build();
            return HttpClient.newHttpClient()
                            .sendAsync(request, HttpResponse.BodyHandlers.discarding())
                            .join()
                            .statusCode()
                    == 200;
        } catch (CompletionException notYet) {
            return false;
        }
    }

    public void stop() {
        if (process != null && process.isAlive()) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            try {
                if (!process.waitFor(20, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
