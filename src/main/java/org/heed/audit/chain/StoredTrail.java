package org.heed.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The trail as it is stored, read from its beginning to be verified or taken out. */
@Component
public class StoredTrail {
    private static final String ROWS = "select e.*, " + HeadTable.COLUMNS
            + " from audit_entry e left join audit_head h on h.sequence = e.sequence ";

    private final JdbcClient database;
    private final HeadTable heads;
    private final TrailSigner signer;

    public StoredTrail(JdbcClient database, HeadTable heads, TrailSigner signer) {
        this.database = database;
        this.heads = heads;
        this.signer = signer;
    }

    /** Everything is read in one transaction, page by page. */
    public Verification verify() {
        return verify(false);
    }

    private Verification verify(boolean everySignature) {
        try (HeadLines outside = signer.outside()) {
            SignatureCheck signatures = new SignatureCheck(signer.known(), outside, everySignature);
            ChainReader reader = new ChainReader(signatures);
            database.sql(ROWS + "order by e.sequence").withFetchSize(1000).query(row -> {
                reader.accept(row(row));
            });
            Verification found = reader.result();
            return signatures.lookCloser() ? verify(true) : found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Entries after this one, oldest first, each field as it was hashed. */
    public List<TrailRow> rowsAfter(long sequence, int limit) {
        return database.sql(ROWS + "where e.sequence > ? order by e.sequence limit ?")
                .params(sequence, limit)
                .query((row, number) -> row(row))
                .list();
    }

    public long length() {
        return heads.tail().sequence();
    }

    public static TrailRow row(ResultSet row) throws SQLException {
        return new TrailRow(
                row.getLong("sequence"),
                row.getObject("at", OffsetDateTime.class).toInstant().toString(),
                row.getString("who"),
                row.getString("subject"),
                row.getString("subject_id"),
                row.getString("what"),
                row.getString("from_values"),
                row.getString("to_values"),
                row.getString("hash"),
                HeadTable.head(row));
    }
}
