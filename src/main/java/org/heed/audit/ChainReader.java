package org.heed.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Follows the chain entry by entry and remembers the first that does not fit. */
final class ChainReader implements RowCallbackHandler {
    private String hash = HashChain.START;
    private long entries;
    private @Nullable Long firstBroken;

    @Override
    public void processRow(ResultSet row) throws SQLException {
        entries++;
        long sequence = row.getLong("sequence");
        String expected = HashChain.next(
                hash,
                List.of(
                        Long.toString(sequence),
                        row.getObject("at", OffsetDateTime.class).toInstant().toString(),
                        row.getString("who"),
                        row.getString("subject"),
                        row.getString("subject_id"),
                        row.getString("what"),
                        row.getString("from_values"),
                        row.getString("to_values")));
        hash = row.getString("hash");
        if (firstBroken == null && (sequence != entries || !expected.equals(hash))) {
            firstBroken = sequence;
        }
    }

    Verification result() {
        return new Verification(firstBroken == null, entries, firstBroken, hash);
    }
}
