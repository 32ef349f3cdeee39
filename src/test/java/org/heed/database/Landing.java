package org.heed.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.CompositeResourceAccessor;
import liquibase.resource.DirectoryResourceAccessor;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The rows of a database as an earlier version of the product left them, in one ZIP file: the migrations that it had run, each
 * table, and the sequences. A released migration never changes, so the tables are made anew from them.
 */
final class Landing {
    private static final String MIGRATIONS = "migrations";
    private static final String SEQUENCES = "sequences";
    private static final String ENGINE = "org/camunda/bpm/engine/db/liquibase/camunda-changelog.xml";

    private static final String TABLES = "select tablename from pg_tables where schemaname = 'public'"
            + " and tablename not like 'databasechangelog%' order by 1";

    private Landing() {}

    static void keep(DataSource source, Path file) throws IOException, SQLException {
        try (Connection connection = source.getConnection();
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            write(
                    zip,
                    MIGRATIONS,
                    lines(
                            connection,
                            "select filename from databasechangelog group by filename order by min(orderexecuted)"));
            write(
                    zip,
                    SEQUENCES,
                    lines(
                            connection,
                            "select format('select setval(''%I'', %s)', sequencename, last_value) from pg_sequences"
                                    + " where last_value is not null order by 1"));
            for (String table : lines(connection, TABLES)) {
                zip.putNextEntry(new ZipEntry(table));
                copyOut(connection, table, zip);
                zip.closeEntry();
            }
        }
    }

    private static void copyOut(Connection connection, String table, OutputStream out)
            throws IOException, SQLException {
        String columns = lines(
                        connection,
                        "select quote_ident(column_name) from information_schema.columns"
                                + " where table_schema = 'public' and is_generated = 'NEVER' and table_name = '" + table
                                + "' order by ordinal_position")
                .stream()
                .collect(Collectors.joining(", ", "(", ")"));
        out.write((columns + "\n").getBytes(StandardCharsets.UTF_8));
        copies(connection).copyOut("copy " + table + columns + " to stdout", out);
    }

    /** Makes the data folder that the earlier version would have left. */
    static void restore(InputStream kept, Path folder) throws IOException, SQLException, LiquibaseException {
        Files.createDirectories(folder);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("postgres"))
                        .setCleanDataDirectory(false)
                        .start();
                Connection connection = server.getPostgresDatabase().getConnection();
                ZipInputStream zip = new ZipInputStream(kept)) {
            zip.getNextEntry();
            migrate(server.getPostgresDatabase(), words(zip), folder);
            zip.getNextEntry();
            List<String> sequences = words(zip);
            execute(connection, "set session_replication_role = replica");
            execute(connection, "truncate " + String.join(", ", lines(connection, TABLES)));
            for (ZipEntry table = zip.getNextEntry(); table != null; table = zip.getNextEntry()) {
                copies(connection).copyIn("copy " + table.getName() + firstLine(zip) + " from stdin", zip);
            }
            for (String sequence : sequences) {
                execute(connection, sequence);
            }
        }
    }

    private static void migrate(DataSource empty, List<String> files, Path folder)
            throws IOException, SQLException, LiquibaseException {
        String includes = files.stream()
                .map(file -> file.startsWith("org/camunda/") ? ENGINE : file)
                .distinct()
                .map(file -> "<include file=\"" + file + "\"/>")
                .collect(Collectors.joining("\n"));
        Files.writeString(
                folder.resolve("landed.xml"),
                """
                <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-4.27.xsd">
                %s
                </databaseChangeLog>
                """
                        .formatted(includes));
        try (Connection connection = empty.getConnection();
                Liquibase liquibase = new Liquibase(
                        "landed.xml",
                        new CompositeResourceAccessor(
                                new DirectoryResourceAccessor(folder), new ClassLoaderResourceAccessor()),
                        new JdbcConnection(connection))) {
            liquibase.update("");
        }
    }

    private static CopyManager copies(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> lines(Connection connection, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static void write(ZipOutputStream zip, String name, List<String> lines) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static List<String> words(InputStream entry) throws IOException {
        return new String(entry.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }

    private static String firstLine(InputStream entry) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = entry.read(); next != '\n'; next = entry.read()) {
            line.append((char) next);
        }
        return line.toString();
    }
}
