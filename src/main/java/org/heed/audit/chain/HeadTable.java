package org.heed.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The signed heads as they lie beside the entries; rows are only added. */
@Component
class HeadTable {
    private static final long CHAIN_LOCK = 0x48454544;
    static final String COLUMNS = "h.sequence as signed, h.first_entry, h.head_hash, h.previous, h.key_id, h.signature";

    private final JdbcClient database;

    HeadTable(JdbcClient database) {
        this.database = database;
    }

    /** Holds whoever writes to the chain back until the transaction is over, and says how it ends. */
    Tail lockTail() {
        return read(database.sql("select * from audit_tail(?)").param(CHAIN_LOCK));
    }

    Tail tail() {
        return read(
                database.sql(
                        "select e.sequence, e.hash, " + COLUMNS
                                + " from audit_entry e left join audit_head h on h.sequence = e.sequence order by e.sequence desc limit 1"));
    }

    private static Tail read(JdbcClient.StatementSpec last) {
        return last.query((row, number) -> new Tail(row.getLong("sequence"), row.getString("hash"), head(row)))
                .optional()
                .orElse(Tail.NONE);
    }

    static @Nullable SignedHead head(ResultSet row) throws SQLException {
        long sequence = row.getLong("signed");
        return row.wasNull()
                ? null
                : new SignedHead(
                        row.getLong("first_entry"),
                        sequence,
                        row.getString("head_hash"),
                        row.getString("previous"),
                        row.getString("key_id"),
                        row.getString("signature"));
    }

    Optional<SignedHead> last() {
        return database.sql("select " + COLUMNS + " from audit_head h order by h.sequence desc limit 1")
                .query((row, number) ->
                        Objects.requireNonNull(head(row), "Every row of audit_head says up to which entry"))
                .optional();
    }

    Optional<String> hashOf(long sequence) {
        return database.sql("select hash from audit_entry where sequence = ?")
                .param(sequence)
                .query(String.class)
                .optional();
    }

    /** Says whether it was added: a row that somebody else has put in its place must not keep Heed from working. */
    boolean add(SignedHead head) {
        return database.sql(
                                """
                        insert into audit_head (sequence, first_entry, head_hash, previous, key_id, signature)
                        values (?, ?, ?, ?, ?, ?) on conflict (sequence) do nothing""")
                        .params(
                                head.sequence(),
                                head.first(),
                                head.hash(),
                                head.previous(),
                                head.key(),
                                head.signature())
                        .update()
                == 1;
    }
}
