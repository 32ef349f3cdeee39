package org.heed.audit.chain;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with the tables of the trail, which the role of the application owns, and what somebody does in it who has that role. */
public final class TrailDatabase {
    private static final EmbeddedPostgres SERVER = server();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final PGSimpleDataSource source;
    private final JdbcClient role;

    TrailDatabase(String... migrations) {
        String name = "trail" + NUMBER.incrementAndGet();
        JdbcClient master = JdbcClient.create(SERVER.getPostgresDatabase());
        master.sql("create role " + name + " login").update();
        master.sql("create database " + name + " owner " + name).update();
        source = (PGSimpleDataSource) SERVER.getDatabase(name, name);
        role = JdbcClient.create(source);
        List.of(migrations).forEach(this::migrate);
    }

    private static EmbeddedPostgres server() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static EmbeddedPostgres onServer() {
        return SERVER;
    }

    public static TrailDatabase migrated() {
        return new TrailDatabase("001-audit-trail.sql", "002-signed-heads.sql", "003-tail.sql");
    }

    void migrate(String file) {
        try {
            role.sql(Files.readString(Path.of("src/main/resources/db/audit", file)))
                    .update();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public DataSource source() {
        return source;
    }

    /** What no Heed does. */
    void tamper(String sql, Object... values) {
        for (String table : tables()) {
            role.sql("alter table " + table + " disable trigger user").update();
        }
        role.sql(sql).params(values).update();
    }

    private List<String> tables() {
        return role.sql("select relname from pg_class where relkind = 'r' and relname in ('audit_entry', 'audit_head')")
                .query(String.class)
                .list();
    }

    /** Adds an entry that fits into the chain, as whoever knows how it is made can. */
    void addEntry(String what) {
        Tail tail = new Tail(
                role.sql("select coalesce(max(sequence), 0) from audit_entry")
                        .query(Long.class)
                        .single(),
                role.sql("select hash from audit_entry order by sequence desc limit 1")
                        .query(String.class)
                        .optional()
                        .orElse(HashChain.START),
                null);
        role.sql(
                        "insert into audit_entry values (?, '2026-11-01T10:00:00Z', 'somebody', 'test', '1', ?, '{}', '{}', ?)")
                .params(tail.sequence() + 1, what, HashChain.START)
                .update();
        hashAnew();
    }

    /** Writes every hash anew, so that the chain fits whatever was done to its entries; says what the hashes are now. */
    List<String> hashAnew() {
        List<TrailRow> rows = role.sql("select *, null::bigint as signed from audit_entry order by sequence")
                .query((row, number) -> StoredTrail.row(row))
                .list();
        String hash = HashChain.START;
        List<String> hashes = new ArrayList<>();
        for (TrailRow row : rows) {
            hash = row.hashAfter(hash);
            hashes.add(hash);
            tamper("update audit_entry set hash = ? where sequence = ?", hash, row.sequence());
        }
        return hashes;
    }

    /** Makes the signed heads name the hashes that the entries have now, each following the one before; only the signatures stay. */
    void adjustHeads() {
        tamper("update audit_head h set head_hash = e.hash from audit_entry e where e.sequence = h.sequence");
        String previous = HashChain.START;
        for (SignedHead head : heads()) {
            tamper("update audit_head set previous = ? where sequence = ?", previous, head.sequence());
            previous = SignedHead.state(head.first(), head.sequence(), head.hash(), previous, head.key());
        }
    }

    List<SignedHead> heads() {
        return role.sql("select " + HeadTable.COLUMNS + " from audit_head h order by sequence")
                .query((row, number) -> HeadTable.head(row))
                .list();
    }
}
