package org.heed.bench;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One PostgreSQL as the product starts its own, with a database for each that is measured. */
final class BenchDatabase implements AutoCloseable {
    private static final double TICKS = 100;

    private final EmbeddedPostgres server;
    private final long postmaster;

    BenchDatabase(Path folder) throws IOException {
        server = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("track_io_timing", "off")
                .start();
        postmaster = Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
    }

    DataSource create(String database) {
        if (client("postgres")
                .sql("select not exists (select 1 from pg_database where datname = ?)")
                .param(database)
                .query(Boolean.class)
                .single()) {
            client("postgres").sql("create database " + database).update();
        }
        return server.getDatabase("postgres", database);
    }

    String url(String database) {
        return server.getJdbcUrl("postgres", database);
    }

    JdbcClient client(String database) {
        return JdbcClient.create(server.getDatabase("postgres", database));
    }

    /** Over one connection, which does not wait for the disk and checks no references: for what is made set-wise. */
    JdbcClient single(String database) {
        try {
            return JdbcClient.create(new SingleConnectionDataSource(
                    DriverManager.getConnection(url(database) + "&options=-csession_replication_role=replica%20-csynchronous_commit=off"), true));
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    /** Processor time of this virtual machine and of PostgreSQL so far. */
    double cpuSeconds() {
        return javaSeconds() + postgresSeconds();
    }

    private static double javaSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    /** Where the figures of a database and of both processes stand. */
    Figures now(String database, Counted counted) {
        JdbcClient client = client(database);
        // What backends have counted arrives after a moment of rest.
        pause();
        return new Figures(
                System.nanoTime() / 1e9,
                counted.statements(),
                client.sql("select xact_commit from pg_stat_database where datname = ?").param(database).query(Long.class).single(),
                client.sql("select (pg_current_xact_id()::text)::bigint").query(Long.class).single(),
                client.sql("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')").query(Long.class).single(),
                client.sql("select pg_database_size(?)").param(database).query(Long.class).single(),
                javaSeconds(),
                postgresSeconds());
    }

    private static void pause() {
        try {
            Thread.sleep(1500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The server and its backends, also those that have ended. */
    private double postgresSeconds() {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                            .filter(each -> each.getFileName().toString().matches("\\d+"))
                            .mapToLong(this::ticks)
                            .sum()
                    / TICKS;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private long ticks(Path process) {
        try {
            String stat = Files.readString(process.resolve("stat"));
            List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
            boolean server = process.getFileName().toString().equals("" + postmaster);
            if (!server && !fields.get(1).equals("" + postmaster)) {
                return 0;
            }
            long own = Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12));
            return server ? own + Long.parseLong(fields.get(13)) + Long.parseLong(fields.get(14)) : own;
        } catch (IOException gone) {
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
