package org.heed.meeting.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.recommendation.Reference;
import org.heed.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Files between the look at them and their import: kept for a day for the person who sent them, a few for each. */
@Component
class ImportFiles {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST = 5;

    private final JdbcClient database;
    private final CsvImport csv;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportFiles(JdbcClient database, CsvImport csv, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.csv = csv;
        this.transaction = transaction;
        this.clock = clock;
    }

    UUID keep(byte[] content, User by) {
        UUID id = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(clock);
        transaction.executeWithoutResult(status -> {
            database.sql("insert into import_file (id, kept_for, at, content) values (?, ?, ?, ?)")
                    .params(id, by.id(), now, content)
                    .update();
            database.sql(
                            """
                            delete from import_file where at < ? or kept_for = ? and id not in
                              (select id from import_file where kept_for = ? order by at desc, id limit ?)""")
                    .params(now.minus(KEPT), by.id(), by.id(), MOST)
                    .update();
        });
        return id;
    }

    /** What the file has registered, for as long as it is kept; empty where it has not yet. */
    List<Reference> registered(UUID id, User by) {
        return database
                .sql(
                        "select unnest(registered) from import_file where id = ? and kept_for = ? and registered is not null")
                .params(id, by.id())
                .query(String.class)
                .list()
                .stream()
                .map(Reference::read)
                .toList();
    }

    /** What the file would register. Raises {@link NotFound} where it is not kept for this person. */
    ImportResult look(UUID id, User by) {
        return csv.look(
                only(database.sql("select content from import_file where id = ? and kept_for = ?"), id, by), by);
    }

    /** Registers what the file says, once; where it cannot, the file stays. Raises {@link NotFound} as {@link #look}. */
    ImportResult register(UUID id, User by) {
        return transaction.execute(status -> {
            byte[] content = only(
                    database.sql("select content from import_file where id = ? and kept_for = ?"
                            + " and registered is null for update"),
                    id,
                    by);
            ImportResult result = csv.run(content, by);
            if (!result.errors().isEmpty()) {
                status.setRollbackOnly();
                return result;
            }
            database.sql("update import_file set registered = ?, content = '' where id = ?")
                    .params(
                            result.registered().stream()
                                    .map(Reference::toString)
                                    .toArray(String[]::new),
                            id)
                    .update();
            return result;
        });
    }

    private static byte[] only(JdbcClient.StatementSpec statement, UUID id, User by) {
        Optional<byte[]> content = statement
                .params(id, by.id())
                .query((row, number) -> row.getBytes("content"))
                .optional();
        return content.orElseThrow(() -> new NotFound("notFound.importFile", id.toString()));
    }
}
