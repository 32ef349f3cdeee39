package org.heed.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.util.ServerInfo;
import org.awaitility.Awaitility;
import org.heed.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The jar as it is handed over, with an empty data folder, on a machine that speaks another language: it reads its own files, answers and finds. */
@Execution(ExecutionMode.CONCURRENT)
class PackagedIT {
    @TempDir
    private Path folder;

    @Test
    void startsAndAnswers() throws IOException, InterruptedException {
        int port = free();
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:ReservedCodeCacheSize=240m",
                        "-jar",
                        System.getProperty("heed.jar"),
                        "--server.port=" + port,
                        "--management.server.port=0",
                        "--heed.demo.enabled=false",
                        "--heed.identity.local-sign-in=true",
                        "--heed.data.folder=" + folder.resolve("data"))
                .redirectErrorStream(true)
                .redirectOutput(new File("target/packaged.log"));
        command.environment().putAll(Map.of("LC_ALL", "C", "LANG", "C"));
        Process heed = command.start();
        try {
            Awaitility.await().atMost(Duration.ofMinutes(3)).ignoreExceptions().until(() -> {
                assertThat(heed.isAlive()).as("see target/packaged.log").isTrue();
                return Api.as("admin", port).get("/api/models").status() == 200;
            });
            assertThat(Api.as("admin", port).get("/api/models").at("/0/number")).isEqualTo("1");
            assertThat(Api.as("auditor", port).get("/api/audit/verification").at("/holds"))
                    .isEqualTo("true");
            use(port);
            Path export = Files.writeString(
                    folder.resolve("trail.ndjson"),
                    Api.as("auditor", port).get("/api/audit/export").text());
            Path changed = Files.writeString(
                    folder.resolve("changed.ndjson"),
                    Files.readString(export).replaceFirst("\"who\":\"", "\"who\":\"x"));
            Process whole = verify(export);
            Process broken = verify(changed);
            assertThat(whole.waitFor()).as("without the running product").isZero();
            assertThat(broken.waitFor()).isOne();
        } finally {
            heed.destroy();
            assertThat(heed.waitFor(30, TimeUnit.SECONDS))
                    .as("ends when told to")
                    .isTrue();
        }
    }

    /** A server has a database, and is told so where it is not configured. */
    @Test
    void theOneForServersBringsNoDatabase() throws IOException, InterruptedException {
        Path server = Path.of(System.getProperty("heed.server-jar"));
        assertThat(Files.size(server)).isLessThan(Files.size(Path.of(System.getProperty("heed.jar"))) / 2);
        Path said = folder.resolve("server.log");
        Process heed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:ReservedCodeCacheSize=240m",
                        "-jar",
                        server.toString(),
                        "--heed.data.folder=" + folder.resolve("none"))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(heed.waitFor()).isOne();
        assertThat(Files.readString(said)).contains("brings no PostgreSQL", "spring.datasource.url");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private static Process verify(Path export) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("heed.jar"),
                        "--verify-trail=" + export)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void use(int port) {
        Api scrutiny = Api.as("scrutiny", port);
        Api.Answer meeting = scrutiny.post("/api/meetings", Map.of("panel", "children", "heldOn", "2026-10-01"));
        assertThat(meeting.status()).as(meeting.text()).isEqualTo(201);
        Api.Answer made = scrutiny.post(
                "/api/recommendations",
                Map.of(
                        "meeting", meeting.at("/id"),
                        "item", "ISSUES",
                        "kind", "RECOMMENDATION",
                        "wording", "That O’Connor’s Café is listed, in İzmir as in Éire"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.at("/slug")).isEqualTo("CLSP-2026-27-01");
        for (String typed : new String[] {"cafe", "LISTED", "o'connor", "éire", "izmir"}) {
            assertThat(scrutiny.get("/api/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                            .at("/total"))
                    .as(typed)
                    .isEqualTo("1");
        }
        assertThat(scrutiny.post(
                                "/api/recommendations",
                                Map.of(
                                        "meeting", meeting.at("/id"),
                                        "item", "issues",
                                        "kind", "RECOMMENDATION",
                                        "wording", "THAT O’CONNOR’S CAFE\u0301 is  listed, in İzmir as in éire"))
                        .status())
                .as("the same wording, otherwise typed")
                .isEqualTo(422);
    }

    @Test
    void namesWhatItIsBuiltFrom() throws IOException {
        String materials = Files.readString(Path.of(System.getProperty("heed.sbom")));
        assertThat(materials)
                .contains(
                        "CycloneDX",
                        "camunda-engine@7.24.0",
                        "tomcat-embed-core@" + ServerInfo.getServerNumber().replaceFirst("\\.0$", ""));
    }
}
