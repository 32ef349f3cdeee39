package org.heed.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import org.heed.shared.database.StartImpossible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database keeps its data, and serves one Heed at a time. */
class OwnPostgresTest {
    @TempDir
    private Path folder;

    @Test
    void dataOutlivesAStopAndAKill() throws Exception {
        try (OwnPostgres first = new OwnPostgres(folder)) {
            run(first, "create table kept (word text)");
            run(first, "insert into kept values ('still here')");
        }
        Process other = startAnotherProcess();
        long server = pid();
        assertThatThrownBy(() -> new OwnPostgres(folder))
                .isInstanceOf(DataFolderInUse.class)
                .hasMessageContaining("Another running Heed");
        other.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(server)).as("the server outlives the kill").isPresent();
        try (OwnPostgres next = new OwnPostgres(folder)) {
            assertThat(word(next)).isEqualTo("still here");
            assertThat(pid()).isNotEqualTo(server);
        }
    }

    @Test
    void aNewFolderNeedsRoom() throws Exception {
        boolean mounted = mount("mount", "-t", "tmpfs", "-o", "size=60m", "tmpfs", folder.toString());
        if (System.getenv("CI") == null) {
            assumeThat(mounted).as("a small disk needs root").isTrue();
        }
        assertThat(mounted).isTrue();
        try {
            for (int start = 1; start <= 2; start++) {
                assertThatThrownBy(() -> new OwnPostgres(folder))
                        .isInstanceOf(StartImpossible.class)
                        .hasMessageContaining("There is no room");
            }
            assertThat(folder.resolve("postgres")).doesNotExist();
        } finally {
            mount("umount", folder.toString());
        }
    }

    private static boolean mount(String... command) throws Exception {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }

    private Process startAnotherProcess() throws Exception {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnotherHeed.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        while (line != null && !line.equals(AnotherHeed.READY)) {
            line = output.readLine();
        }
        assertThat(line).isEqualTo(AnotherHeed.READY);
        return process;
    }

    /** A process that has the database open until it is killed. */
    static final class AnotherHeed {
        static final String READY = "ready";

        private AnotherHeed() {}

        public static void main(String[] arguments) throws Exception {
            try (OwnPostgres postgres = new OwnPostgres(Path.of(arguments[0]))) {
                assertThat(word(postgres)).isEqualTo("still here");
                System.out.println(READY);
                System.in.read();
            }
        }
    }

    private long pid() throws Exception {
        List<String> lines = Files.readAllLines(folder.resolve("postgres/postmaster.pid"));
        return Long.parseLong(lines.get(0));
    }

    private static void run(OwnPostgres postgres, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl("postgres"))) {
            connection.createStatement().execute(sql);
        }
    }

    private static String word(OwnPostgres postgres) throws Exception {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl("postgres"));
                ResultSet row = connection.createStatement().executeQuery("select word from kept")) {
            row.next();
            return row.getString(1);
        }
    }
}
