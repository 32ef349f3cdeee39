package org.heed.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.heed.evidence.file.FileKind;

/** Rows of evidence as pieces and versions. */
final class EvidenceRows {
    private EvidenceRows() {}

    static EvidenceItem item(ResultSet row, int number) throws SQLException {
        return new EvidenceItem(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("title"),
                row.getString("shows"),
                row.getString("said_of"),
                row.getBoolean("withheld"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                row.getString("reason"),
                List.of());
    }

    static EvidenceItem.Version version(ResultSet row, int at) throws SQLException {
        String kind = row.getString("kind");
        OffsetDateTime scannedAt = row.getObject("scanned_at", OffsetDateTime.class);
        return new EvidenceItem.Version(
                row.getObject("id", UUID.class),
                row.getObject("evidence_id", UUID.class),
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                row.getString("file_name"),
                kind == null ? null : FileKind.valueOf(kind),
                row.getLong("bytes"),
                row.getString("sha256"),
                scannedAt == null ? null : scannedAt.toInstant(),
                row.getString("link"));
    }
}
