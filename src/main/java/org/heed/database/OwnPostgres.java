package org.heed.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL on a folder that outlives the product's process; one running Heed has the folder to itself. */
final class OwnPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OwnPostgres.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final FileChannel ownership;
    private final EmbeddedPostgres server;

    OwnPostgres(Path dataFolder) throws IOException {
        Files.createDirectories(dataFolder);
        ownership =
                FileChannel.open(dataFolder.resolve("heed.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (ownership.tryLock() == null) {
            ownership.close();
            throw new DataFolderInUse("Another running Heed uses the data folder " + dataFolder + ".");
        }
        Path folder = dataFolder.resolve("postgres");
        stopLeftOver(folder);
        LOG.info("No database is configured: using the embedded PostgreSQL in {}", folder);
        server = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setPGStartupWait(PATIENCE)
                .start();
    }

    String jdbcUrl(String user) {
        return server.getJdbcUrl(user, user);
    }

    @Override
    public void close() throws IOException {
        try (ownership) {
            server.close();
        }
    }

    /** A server whose Heed was killed goes on running; it is asked to stop, as its folder serves one server only. */
    private static void stopLeftOver(Path folder) throws IOException {
        Path pidFile = folder.resolve("postmaster.pid");
        List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
        Optional<ProcessHandle> left = lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                        .filter(process ->
                                process.info().commandLine().orElse("").contains(folder.toString()));
        if (left.isEmpty()) {
            return;
        }
        LOG.warn("Stopping the PostgreSQL that an earlier run left behind in {}", folder);
        left.get().destroy();
        try {
            left.get().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stillServing) {
            LOG.warn("It waits for its clients; ending it, it recovers what it had committed at the next start");
            left.get().destroyForcibly();
            left.get().onExit().join();
        }
    }
}
