package org.heed.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The packaged product in a process of its own: how long it takes to answer, what it weighs, and what its pages do. */
final class StartBench {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final int PAGES = 1_000;
    private static final String LOCAL = "--heed.identity.local-sign-in=true";
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final Path folder;
    private final StringBuilder table = new StringBuilder("| what | seconds | CPU s | memory MB |\n|---|---|---|---|\n");
    private int started;

    StartBench(Path folder) {
        this.folder = folder;
    }

    String table() {
        List<Path> jars = jars();
        if (jars.isEmpty()) {
            return "No jar was packaged, so its start is not measured.\n";
        }
        for (Path jar : jars) {
            say("| size of %s | | | %.0f |\n".formatted(jar.getFileName(), size(jar) / 1e6));
        }
        Path jar = jars.get(0);
        Path own = folder.resolve("own");
        row("first start, empty folder", List.of(start(jar, own, LOCAL)));
        row("later start", repeated(jar, own, LOCAL));
        Path played = folder.resolve("played");
        row("first start, which plays the demonstration", List.of(start(jar, played, "--heed.demo.enabled=true")));
        row("later start, demonstration", repeated(jar, played, "--heed.demo.enabled=true"));
        pages(jar, played);
        return table.append('\n').toString();
    }

    private record Start(double seconds, double cpu, double megabytes) {}

    private List<Start> repeated(Path jar, Path data, String... settings) {
        List<Start> starts = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            starts.add(start(jar, data, settings));
        }
        return starts;
    }

    private Start start(Path jar, Path data, String... settings) {
        try (Running heed = new Running(jar, data, settings)) {
            return heed.start();
        }
    }

    private void row(String what, List<Start> starts) {
        say("| %s | %.1f | %.1f | %.0f |\n".formatted(
                what,
                starts.stream().mapToDouble(Start::seconds).sorted().skip(starts.size() / 2).findFirst().orElseThrow(),
                starts.stream().mapToDouble(Start::cpu).sorted().skip(starts.size() / 2).findFirst().orElseThrow(),
                starts.stream().mapToDouble(Start::megabytes).sorted().skip(starts.size() / 2).findFirst().orElseThrow()));
    }

    private void say(String line) {
        System.out.print(line);
        table.append(line);
    }

    /** What a first and a second page weigh on the wire, and the memory after a thousand. */
    private void pages(Path jar, Path data) {
        try (Running heed = new Running(jar, data, "--heed.demo.enabled=true")) {
            heed.start();
            Visitor visitor = new Visitor(heed.port, "scrutiny");
            int page = visitor.read("/work");
            int assets = visitor.assetsOf("/work").stream().mapToInt(visitor::read).sum();
            say("\nThe first page weighs %,d bytes with its assets, a second one %,d.\n".formatted(page + assets, page));
            List<String> paths = List.of("/work", "/recommendations", "/meetings", "/planner", "/recommendations/CLSP-2025-26-01");
            for (int read = 0; read < PAGES; read++) {
                visitor.read(paths.get(read % paths.size()));
            }
            say("After %,d pages the process has %.0f MB.\n".formatted(PAGES, heed.megabytes()));
        }
    }

    /** The jar for trying out, which brings PostgreSQL, before those that do not. */
    private static List<Path> jars() {
        try (Stream<Path> files = java.nio.file.Files.list(Path.of("target"))) {
            return files.filter(each -> each.getFileName().toString().matches("heed-.*\\.jar"))
                    .sorted((one, other) -> Long.compare(size(other), size(one)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long size(Path file) {
        try {
            return java.nio.file.Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A process of the product. */
    private final class Running implements AutoCloseable {
        private final int port = freePort();
        private final long begun = System.nanoTime();
        private final Process process;

        Running(Path jar, Path data, String... settings) {
            List<String> command = new ArrayList<>(List.of(
                    "java",
                    "-jar",
                    jar.toString(),
                    "--server.port=" + port,
                    "--management.server.port=0",
                    "--heed.data.folder=" + data));
            command.addAll(List.of(settings));
            try {
                java.nio.file.Files.createDirectories(folder);
                process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log-" + started++ + ".txt").toFile())
                        .start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        /** Until it answers. */
        Start start() {
            HttpClient http = HttpClient.newHttpClient();
            HttpRequest asked = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in")).build();
            Waiting.until(() -> {
                try {
                    return http.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
                } catch (IOException notYet) {
                    if (!process.isAlive() || System.nanoTime() - begun > LONGEST.toNanos()) {
                        throw new UncheckedIOException("It does not start", notYet);
                    }
                    return false;
                } catch (InterruptedException stopped) {
                    throw new IllegalStateException(stopped);
                }
            });
            return new Start(
                    (System.nanoTime() - begun) / 1e9,
                    process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3,
                    megabytes());
        }

        double megabytes() {
            return Files.lines(Path.of("/proc/" + process.pid() + "/status")).stream()
                            .filter(line -> line.startsWith("VmRSS"))
                            .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElseThrow()
                    / 1e3;
        }

        private static int freePort() {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException none) {
                throw new UncheckedIOException(none);
            }
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }
}
