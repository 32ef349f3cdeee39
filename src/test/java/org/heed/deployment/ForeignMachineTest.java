package org.heed.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.heed.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Heed starts, counts and finds on a machine that speaks Turkish and whose database was made without any language. */
class ForeignMachineTest {
    @TempDir
    private Path folder;

    @Test
    void startsAndFinds() throws Exception {
        int port = free();
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Xmx600m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.heed.HeedApplication",
                        "--server.port=" + port,
                        "--management.server.port=0",
                        "--heed.demo.enabled=false",
                        "--heed.identity.local-sign-in=true",
                        "--heed.data.folder=" + folder)
                .redirectErrorStream(true)
                .redirectOutput(new File("target/foreign-machine.log"));
        command.environment().putAll(Map.of("LC_ALL", "C", "LANG", "C"));
        Process heed = command.start();
        try {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(3))
                    .ignoreExceptionsMatching(refused -> heed.isAlive())
                    .until(() -> Api.as("scrutiny", port).get("/api/panels").status() == 200);
            use(port);
        } finally {
            heed.destroy();
            assertThat(heed.waitFor(60, TimeUnit.SECONDS))
                    .as("ends when told to")
                    .isTrue();
        }
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
}
