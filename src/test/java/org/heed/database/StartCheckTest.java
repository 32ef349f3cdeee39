package org.heed.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import liquibase.integration.spring.SpringLiquibase;
import org.heed.HeedApplication;
import org.heed.shared.database.StartImpossible;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.DefaultResourceLoader;

/** A start that cannot be says in one sentence why, and what to do; one that was killed goes on, or begins anew. */
@Timeout(150)
class StartCheckTest {
    private static EmbeddedPostgres server;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    private static void run(String database, String... statements) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Test
    void whatIsInTheWayIsSaid() throws Exception {
        assertThatCode(() -> StartCheck.require(url(), null, null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> StartCheck.require(server.getJdbcUrl("postgres", "nowhere"), null, null))
                .isInstanceOf(StartImpossible.class)
                .hasMessageContaining("There is no such database")
                .hasMessageContaining("/nowhere");
        assertThatThrownBy(() -> StartCheck.require("jdbc:postgresql://localhost:1/heed", "heed", "secret"))
                .isInstanceOf(StartImpossible.class)
                .hasMessageContaining("cannot be reached")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> StartCheck.requireVersion(150_014))
                .isInstanceOf(StartImpossible.class)
                .hasMessageContaining("PostgreSQL 15, and Heed needs 17 or later");
        assertThatCode(() -> StartCheck.requireVersion(170_006)).doesNotThrowAnyException();
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void theLogHasSentencesAndNoStack(CapturedOutput log) {
        assertThatThrownBy(() -> SpringApplication.run(
                        HeedApplication.class, "--spring.datasource.url=jdbc:postgresql://localhost:1/heed"))
                .hasRootCauseInstanceOf(java.net.ConnectException.class);
        assertThat(log.getAll())
                .contains("APPLICATION FAILED TO START", "cannot be reached", "Action:", "spring.datasource.url")
                .doesNotContain("\tat ");
    }

    @Test
    void aWrongPasswordIsSaid() throws Exception {
        run("postgres", "create role keeper login password 'right'");
        Path rules = folder.resolve("pg_hba.conf");
        Files.writeString(rules, "host all keeper all scram-sha-256\n" + Files.readString(rules));
        run("postgres", "select pg_reload_conf()");
        String url = server.getJdbcUrl("keeper", "postgres").replaceFirst("\\?.*", "");
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThatThrownBy(() -> StartCheck.require(url, "keeper", "wrong"))
                        .isInstanceOf(StartImpossible.class)
                        .hasMessageContaining("spring.datasource.password"));
        assertThatCode(() -> StartCheck.require(url, "keeper", "right")).doesNotThrowAnyException();
    }

    @Test
    void aForgottenGrantIsSaid() throws Exception {
        run("postgres", "create database ungranted", "create role stranger login password 'x'");
        run("ungranted", "create table databasechangelog (filename text)");
        assertThatThrownBy(() -> StartCheck.require(server.getJdbcUrl("stranger", "ungranted"), "stranger", "x"))
                .isInstanceOf(StartImpossible.class)
                .hasMessageContaining("The role stranger may not read the tables");
    }

    /** The lock of a start that was killed is nobody's, and each migration is done once. */
    @Test
    void migrationsGoOnAfterAKillAndALaterSchemaIsRefused() throws Exception {
        run("postgres", "create database migrated");
        run(
                "migrated",
                "create table databasechangeloglock (id int primary key, locked boolean not null, lockgranted timestamp, lockedby varchar(255))",
                "insert into databasechangeloglock values (1, true, now(), 'a start that was killed')");
        SpringLiquibase migrations = new SpringLiquibase();
        migrations.setDataSource(server.getDatabase("postgres", "migrated"));
        migrations.setResourceLoader(new DefaultResourceLoader());
        migrations.setChangeLog("classpath:db/changelog.xml");
        migrations.afterPropertiesSet();
        assertThatCode(() -> StartCheck.require(server.getJdbcUrl("postgres", "migrated"), null, null))
                .doesNotThrowAnyException();
        run(
                "migrated",
                "insert into databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype) "
                        + "values ('later', 'heed', 'db/access/999-later.sql', now(), 9999, 'EXECUTED')");
        assertThatThrownBy(() -> StartCheck.require(server.getJdbcUrl("postgres", "migrated"), null, null))
                .isInstanceOf(StartImpossible.class)
                .hasMessageContaining("a later version of Heed")
                .hasMessageContaining("999-later.sql");
    }

    @Test
    void aFirstStartThatWasKilledBeginsAnewAndNoOther(@TempDir Path data) throws Exception {
        try (OwnPostgres killed = new OwnPostgres(data)) {
            killed.firstStartBegins();
        }
        Files.writeString(data.resolve("postgres/postgresql.conf"), "half written");
        try (OwnPostgres anew = new OwnPostgres(data)) {
            anew.firstStartBegins();
            new FirstStart(anew).start();
        }
        Files.writeString(data.resolve("postgres/kept"), "of the council");
        try (OwnPostgres later = new OwnPostgres(data)) {
            later.firstStartBegins();
            assertThat(data.resolve("postgres/kept")).exists();
            assertThat(data.resolve("first-start")).doesNotExist();
        }
        Files.writeString(data.resolve("postgres/PG_VERSION"), "16\n");
        assertThatThrownBy(() -> new OwnPostgres(data))
                .isInstanceOf(StartImpossible.class)
                .hasMessageContaining("PostgreSQL 16");
    }
}
