package org.heed.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.heed.audit.chain.HashChain;
import org.heed.audit.chain.SignedHead;
import org.heed.audit.chain.StoredTrail;
import org.heed.audit.chain.Tail;
import org.heed.audit.chain.TrailSigner;
import org.heed.audit.chain.Verification;
import org.heed.shared.Cursor;
import org.heed.shared.Page;
import org.heed.shared.database.Conditions;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The trail in PostgreSQL. Entries are chained just before the commit, so that the lock which orders them is the last
 * that a transaction takes and is held for a moment only.
 */
@Component
public class PostgresAuditTrail implements AuditTrail {
    private static final int COLUMNS = 9;
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private final JdbcClient database;
    private final Clock clock;
    private final JsonMapper json;
    private final TrailSigner signer;
    private final StoredTrail stored;

    public PostgresAuditTrail(
            JdbcClient database, Clock clock, JsonMapper json, TrailSigner signer, StoredTrail stored) {
        this.database = database;
        this.clock = clock;
        this.json = json;
        this.signer = signer;
        this.stored = stored;
    }

    private record Pending(Instant at, String who, AuditEntry entry) {}

    @Override
    public void append(String who, AuditEntry entry) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("A change is made, and its audit entry written, in a transaction");
        }
        pendingOfThisTransaction().add(new Pending(clock.instant(), who, entry));
    }

    /** Bound to the transaction by itself: its synchronizations are copied for whoever asks, and the engine adds one a command. */
    private List<Pending> pendingOfThisTransaction() {
        if (TransactionSynchronizationManager.getResource(this) instanceof AtCommit begun) {
            return begun.pending;
        }
        AtCommit atCommit = new AtCommit();
        TransactionSynchronizationManager.registerSynchronization(atCommit);
        atCommit.resume();
        return atCommit.pending;
    }

    private final class AtCommit implements TransactionSynchronization {
        private final List<Pending> pending = new ArrayList<>();
        private @Nullable SignedHead signed;

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            signed = write(pending);
        }

        @Override
        public void afterCommit() {
            if (signed != null) {
                signer.written(signed);
            }
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(PostgresAuditTrail.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(PostgresAuditTrail.this, this);
        }

        /** Whoever is told of the commit begins a transaction of its own, and a list of its own. */
        @Override
        public void beforeCompletion() {
            suspend();
        }
    }

    private @Nullable SignedHead write(List<Pending> entries) {
        Tail before = signer.lockTail();
        List<List<String>> rows = new ArrayList<>();
        long sequence = before.sequence();
        String hash = before.hash();
        for (Pending pending : entries) {
            sequence++;
            List<String> row = new ArrayList<>(chained(sequence, pending));
            hash = HashChain.next(hash, row);
            row.add(hash);
            rows.add(row);
        }
        insert(rows);
        return signer.sign(before, sequence, hash);
    }

    private List<String> chained(long sequence, Pending pending) {
        AuditEntry entry = pending.entry();
        return List.of(
                Long.toString(sequence),
                pending.at().truncatedTo(ChronoUnit.MICROS).toString(),
                pending.who(),
                entry.subject(),
                entry.subjectId(),
                entry.what(),
                json.writeValueAsString(entry.from()),
                json.writeValueAsString(entry.to()));
    }

    /** All at once, since whoever comes next waits for it. */
    private void insert(List<List<String>> rows) {
        database.sql(
                        """
                        insert into audit_entry (sequence, at, who, subject, subject_id, what, from_values, to_values, hash)
                        select sequence::bigint, at::timestamptz, who, subject, subject_id, what, from_values, to_values, hash
                        from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
                          as entry (sequence, at, who, subject, subject_id, what, from_values, to_values, hash)
                        order by sequence::bigint""")
                .params(IntStream.range(0, COLUMNS)
                        .mapToObj(column ->
                                rows.stream().map(row -> row.get(column)).toArray(String[]::new))
                        .toList())
                .update();
    }

    @Override
    public List<AuditRecord> of(String subject, String subjectId) {
        return database.sql("select * from audit_entry where subject = ? and subject_id = ? order by sequence")
                .params(subject, subjectId)
                .query(this::read)
                .list();
    }

    @Override
    public Page<AuditRecord> page(@Nullable String cursor, int limit) {
        return page(new AuditQuery(null, null, null, null), cursor, limit);
    }

    @Override
    public Page<AuditRecord> page(AuditQuery query, @Nullable String cursor, int limit) {
        Conditions asked = new Conditions()
                .and("what = any(:what)", "what", array(query.what()))
                .and("who = any(:who)", "who", array(query.who()))
                .and("at >= :from", "from", time(query.from()))
                .and("at < :until", "until", time(query.until()));
        if (cursor != null) {
            asked.and(
                    "sequence < :before",
                    "before",
                    Cursor.number(Cursor.read(cursor, 1).get(0)));
        }
        List<AuditRecord> rows = database.sql(
                        "select * from audit_entry where " + asked.sql() + " order by sequence desc limit :rows")
                .params(asked.values())
                .param("rows", limit + 1)
                .query(this::read)
                .list();
        return Page.cut(rows, limit, last -> Cursor.of(last.sequence()));
    }

    private static String @Nullable [] array(@Nullable List<String> values) {
        return values == null ? null : values.toArray(String[]::new);
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    @Override
    @Transactional(readOnly = true)
    public Verification verify() {
        return stored.verify();
    }

    @Override
    public long length() {
        return stored.length();
    }

    private AuditRecord read(ResultSet row, int number) throws SQLException {
        return new AuditRecord(
                row.getLong("sequence"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getString("subject"),
                row.getString("subject_id"),
                row.getString("what"),
                json.readValue(row.getString("from_values"), VALUES),
                json.readValue(row.getString("to_values"), VALUES));
    }
}
