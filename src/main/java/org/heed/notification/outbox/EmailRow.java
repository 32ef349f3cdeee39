package org.heed.notification.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table of e-mails; its two arrays are from the time when an e-mail went to several people, and hold one each. */
final class EmailRow {
    private EmailRow() {}

    static QueuedEmail read(ResultSet row, int number) throws SQLException {
        return new QueuedEmail(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("kind"),
                only(row, "recipients"),
                only(row, "addresses"),
                row.getString("subject"),
                row.getString("body"),
                Content.of(row),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                EmailState.valueOf(row.getString("state")),
                instant(row, "sent_at"),
                row.getInt("tries"),
                instant(row, "next_try_at"),
                instant(row, "try_until"),
                row.getString("answer"));
    }

    private static String only(ResultSet row, String column) throws SQLException {
        String[] values = (String[]) row.getArray(column).getArray();
        return values.length == 0 ? "" : values[0];
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
