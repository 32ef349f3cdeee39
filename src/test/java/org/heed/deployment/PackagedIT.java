package org.heed.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.util.ServerInfo;
import org.awaitility.Awaitility;
import org.heed.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is handed over, with an empty data folder: it reads its own files, and answers. */
class PackagedIT {
    @TempDir
    private Path folder;

    @Test
    void startsAndAnswers() throws IOException, InterruptedException {
        int port = free();
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        System.getProperty("heed.jar"),
                        "--server.port=" + port,
                        "--management.server.port=0",
                        "--heed.demo.enabled=true",
                        "--heed.data.folder=" + folder.resolve("data"))
                .redirectErrorStream(true)
                .redirectOutput(new File("target/packaged.log"));
        Process heed = command.start();
        try {
            Awaitility.await().atMost(Duration.ofMinutes(3)).ignoreExceptions().until(() -> {
                assertThat(heed.isAlive()).as("see target/packaged.log").isTrue();
                return Api.as("admin", port).get("/api/models").status() == 200;
            });
            assertThat(Api.as("admin", port).get("/api/models").at("/0/number")).isEqualTo("1");
            assertThat(Api.as("auditor", port).get("/api/audit/verification").at("/holds"))
                    .isEqualTo("true");
            Path export = Files.writeString(
                    folder.resolve("trail.ndjson"),
                    Api.as("auditor", port).get("/api/audit/export").text());
            assertThat(verify(export)).as("without the running product").isZero();
            Files.writeString(export, Files.readString(export).replaceFirst("\"who\":\"", "\"who\":\"x"));
            assertThat(verify(export)).isOne();
        } finally {
            heed.destroy();
            assertThat(heed.waitFor(30, TimeUnit.SECONDS))
                    .as("ends when told to")
                    .isTrue();
        }
    }

    private static int verify(Path export) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("heed.jar"),
                        "--verify-trail=" + export)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
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
