package org.heed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** The whole product in a process of its own, which may be killed and started again on the same data. */
public final class RunningProduct {
    private final Path folder;
    private final int port = freePort();
    private Process process;

    public RunningProduct(String name) {
        this(PlayedCouncil.folderOfPlayed(name));
    }

    public RunningProduct(Path folder) {
        this.folder = folder;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    public int port() {
        return port;
    }

    /** Starts it, with further settings as arguments of the command. */
    public void start(String... settings) throws IOException {
        Files.createDirectories(folder);
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx500m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:ReservedCodeCacheSize=240m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.heed.HeedApplication",
                "--server.port=" + port,
                "--management.server.port=0",
                "--heed.demo.enabled=true",
                "--heed.data.folder=" + folder);
        command.command().addAll(List.of(settings));
        process = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("log.txt").toFile()))
                .start();
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .ignoreExceptionsMatching(refused -> process.isAlive())
                .until(() -> Api.as("auditor", port).get("/api/models").status() == 200);
    }

    /** What it has said since its first start. */
    public String log() throws IOException {
        return Files.readString(folder.resolve("log.txt"));
    }

    /** As when the power fails. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public void stop() {
        if (process != null) {
            process.destroy();
            process.onExit().join();
        }
    }
}
