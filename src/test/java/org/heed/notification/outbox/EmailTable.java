package org.heed.notification.outbox;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.heed.identity.User;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of letters in a PostgreSQL of its own, as the migrations make it. */
public final class EmailTable implements AutoCloseable {
    static final UUID CASE = UUID.randomUUID();

    private final EmbeddedPostgres server;
    final HikariDataSource pool = new HikariDataSource();
    public final JdbcClient database;

    public EmailTable() {
        try {
            server = EmbeddedPostgres.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        pool.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        pool.setMaximumPoolSize(4);
        database = JdbcClient.create(pool);
        database.sql("create table recommendation (id uuid primary key)").update();
        database.sql("insert into recommendation values (?)").param(CASE).update();
    }

    public EmailTable migrated(String... files) {
        for (String file : files) {
            try {
                String sql = Files.readString(Path.of("src/main/resources/db/notification", file));
                for (String statement : sql.replaceAll("(?m)^--.*$", "").split(";\\s*\n")) {
                    if (!statement.isBlank()) {
                        database.sql(statement).update();
                    }
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return this;
    }

    public Emails letters() {
        return new Emails(database, Mails.settings(Duration.ofSeconds(30)), Clock.systemUTC());
    }

    DueEmails due() {
        return new DueEmails(database, Mails.settings(Duration.ofSeconds(30)), Clock.systemUTC());
    }

    public static Emails.New to(String person) {
        return new Emails.New(
                CASE,
                "told",
                new User(person, person, person, person + "@alderbridge.example", Set.of(), Set.of(), Set.of()),
                new EmailText.Written("To " + person, "Dear " + person),
                new Content(person, "", false, "", null),
                EmailState.WAITING);
    }

    QueuedEmail of(String person) {
        return letters().page(Set.of(), null, 200).items().stream()
                .filter(letter -> letter.recipient().equals(person))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws IOException {
        pool.close();
        server.close();
    }
}
