package org.heed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A data folder for each product of the tests. What the invented council leaves in the first is kept by an online backup, with
 * which the others of this run begin: playing it takes longer than most tests.
 */
public final class PlayedCouncil implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Path FOLDERS = Path.of("target/data-test");
    private static final String KEY = "trail-key.pem";
    private static Path kept;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Path folder = folder("own");
        TestPropertyValues.of("heed.data.folder=" + folder).applyTo(context);
        if (kept == null) {
            context.addApplicationListener(event -> {
                if (event instanceof ApplicationReadyEvent) {
                    keep(folder, context.getBean(DataSource.class));
                }
            });
        }
    }

    /** A new folder, in which the council has been played where one was kept. */
    static Path folder(String name) {
        Path folder = FOLDERS.resolve(name + "-" + UUID.randomUUID());
        if (kept != null) {
            copy(kept.resolve("postgres"), folder.resolve("postgres"), file -> true);
            copy(kept.resolve(KEY), folder.resolve(KEY), file -> true);
        }
        return folder;
    }

    private static void keep(Path folder, DataSource source) {
        Path from = folder.resolve("postgres");
        Path played = FOLDERS.resolve("played-" + UUID.randomUUID());
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
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException("The played council could not be kept", failure);
        }
        kept = played;
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
}
