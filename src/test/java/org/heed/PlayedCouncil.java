package org.heed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A data folder for each product of the tests. What the invented council leaves in the first is kept by an online backup, with which all
 * others begin, in whatever virtual machine, as long as the classes and the day are the same: playing it takes longer than most tests.
 */
public final class PlayedCouncil implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Path FOLDERS = Path.of("target/data-test");
    private static final Path KEPT = FOLDERS.resolve("played-" + madeOf());
    private static final String KEY = "trail-key.pem";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        FileLock first = Files.exists(KEPT) ? null : first();
        Path folder = folder("own");
        TestPropertyValues.of("heed.data.folder=" + folder).applyTo(context);
        if (first != null) {
            context.addApplicationListener(event -> {
                if (event instanceof ApplicationReadyEvent && first.isValid()) {
                    keep(folder, context.getBean(DataSource.class));
                    release(first);
                } else if (event instanceof ApplicationFailedEvent) {
                    release(first);
                }
            });
        }
    }

    /** Whoever comes first holds it until the council is kept, and the others wait; nothing where it was kept meanwhile. */
    private static FileLock first() {
        try {
            Files.createDirectories(FOLDERS);
            FileLock lock = FileChannel.open(
                            FOLDERS.resolve("playing.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .lock();
            if (!Files.exists(KEPT)) {
                return lock;
            }
            release(lock);
            return null;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void release(FileLock lock) {
        try (FileChannel held = lock.acquiredBy() instanceof FileChannel channel ? channel : null) {
            lock.release();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A new folder for a product that starts as a process of its own: who plays just now is waited for. */
    public static Path folderOfPlayed(String name) {
        if (!Files.exists(KEPT)) {
            FileLock nobodyPlays = first();
            if (nobodyPlays != null) {
                release(nobodyPlays);
            }
        }
        return folder(name);
    }

    /** A new folder, in which the council has been played where one was kept. */
    private static Path folder(String name) {
        Path folder = FOLDERS.resolve(name + "-" + UUID.randomUUID());
        if (Files.exists(KEPT)) {
            copy(KEPT.resolve("postgres"), folder.resolve("postgres"), file -> true);
            copy(KEPT.resolve(KEY), folder.resolve(KEY), file -> true);
        }
        return folder;
    }

    /** Once its e-mails have been sent: one that is being sent would be in nobody's hands in every copy, until its lease ends. */
    private static void keep(Path folder, DataSource source) {
        JdbcClient database = JdbcClient.create(source);
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> database.sql(
                        "select not exists (select 1 from letter where state = 'WAITING')")
                .query(Boolean.class)
                .single());
        Path from = folder.resolve("postgres");
        Path played = FOLDERS.resolve("playing-" + UUID.randomUUID());
        Path to = played.resolve("postgres");
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('tests', true)");
            copy(from, to, file -> !file.startsWith("pg_wal") && !file.startsWith("postmaster.pid"));
            try (ResultSet backup = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                backup.next();
                Files.writeString(to.resolve("backup_label"), backup.getString(1));
            }
            copy(from.resolve("pg_wal"), to.resolve("pg_wal"), file -> true);
            copy(folder.resolve(KEY), played.resolve(KEY), file -> true);
            Files.move(played, KEPT, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException("The played council could not be kept", failure);
        }
    }

    private static void copy(Path from, Path to, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(from)) {
            Files.createDirectories(to.getParent());
            for (Path file : (Iterable<Path>) files.filter(each -> wanted.test(from.relativize(each)))::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Of the product's classes and resources, and of the day, on which the invented council's dates depend. */
    private static String madeOf() {
        try (Stream<Path> files = Files.walk(Path.of("target/classes"))) {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            sum.update(LocalDate.now().toString().getBytes());
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                sum.update(file.toString().getBytes());
                sum.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(sum.digest(), 0, 8);
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
