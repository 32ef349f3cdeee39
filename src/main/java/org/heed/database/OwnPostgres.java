package org.heed.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.heed.shared.database.StartImpossible;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL on a folder that outlives the product's process; one running Heed has the folder to itself. */
final class OwnPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OwnPostgres.class);
    private static final String EMBEDDED = "17";
    private static final long LEAST_ROOM = 100L * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Lies in the data folder while the first start on it is under way. */
    private static final String FIRST_START = "first-start";

    private final FileChannel ownership;
    private final Path firstStart;
    private final boolean isNew;
    private final EmbeddedPostgres server;

    OwnPostgres(Path dataFolder) throws IOException {
        OwnBinaries.require(OwnPostgres.class.getClassLoader());
        Files.createDirectories(dataFolder);
        ownership =
                FileChannel.open(dataFolder.resolve("heed.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (ownership.tryLock() == null) {
            ownership.close();
            throw new DataFolderInUse("Another running Heed uses the data folder " + dataFolder + ".");
        }
        Path folder = dataFolder.resolve("postgres");
        stopLeftOver(folder);
        firstStart = dataFolder.resolve(FIRST_START);
        beginAnew(folder);
        requireVersion(folder);
        isNew = Files.notExists(folder);
        requireSpace(dataFolder);
        firstStartBegins();
        LOG.info("No database is configured: using the embedded PostgreSQL in {}", folder);
        server = start(dataFolder, folder);
        firstStartEnds();
    }

    private EmbeddedPostgres start(Path dataFolder, Path folder) throws IOException {
        try {
            return server(folder);
        } catch (IOException | RuntimeException failure) {
            if (lacksSpace(dataFolder)) {
                throw outOfSpace(dataFolder, failure);
            }
            ownership.close();
            throw new StartImpossible(
                    "The embedded PostgreSQL does not start in " + folder + ".",
                    "What it says stands above. Correct that, or set spring.datasource.url to a database of your own.",
                    failure);
        }
    }

    /** Asked before anything is written: a server whose disk becomes full in the middle of a start cannot even say so. */
    private void requireSpace(Path dataFolder) throws IOException {
        if (isNew && lacksSpace(dataFolder)) {
            throw outOfSpace(dataFolder, null);
        }
    }

    private static boolean lacksSpace(Path dataFolder) {
        return dataFolder.toFile().getUsableSpace() < LEAST_ROOM;
    }

    private StartImpossible outOfSpace(Path dataFolder, @Nullable Exception failure) throws IOException {
        ownership.close();
        return new StartImpossible(
                "There is no room for the database in the data folder " + dataFolder + ": it needs 100 MB.",
                "Make room on its disk, or name another folder with heed.data.folder, and start Heed again.",
                failure);
    }

    private static EmbeddedPostgres server(Path folder) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setPGStartupWait(PATIENCE)
                .start();
    }

    /** Until the first start has ended, nothing in the folder is anybody's. */
    void firstStartBegins() throws IOException {
        if (isNew) {
            Files.writeString(firstStart, "The first start is under way. If it is not, the next one begins anew.");
        }
    }

    void firstStartEnds() {
        try {
            Files.deleteIfExists(firstStart);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    private void beginAnew(Path folder) throws IOException {
        if (Files.exists(firstStart)) {
            LOG.warn("The first start did not come to its end: it begins anew in {}", folder);
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void requireVersion(Path folder) throws IOException {
        Path file = folder.resolve("PG_VERSION");
        String version = Files.exists(file) ? Files.readString(file).strip() : EMBEDDED;
        if (!version.equals(EMBEDDED)) {
            ownership.close();
            throw new StartImpossible(
                    "The data folder is one of PostgreSQL " + version + ", and this Heed brings " + EMBEDDED + ".",
                    "Start the Heed that made it, export with pg_dump and import into a new folder, or name another with heed.data.folder.",
                    null);
        }
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
