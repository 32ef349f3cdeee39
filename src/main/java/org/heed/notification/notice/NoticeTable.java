package org.heed.notification.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heed.notification.outbox.Content;
import org.heed.shared.Cursor;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the outbox as their recipients read them, whatever became of the e-mail. */
@Component
class NoticeTable {
    private final JdbcClient database;
    private final Clock clock;

    NoticeTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A notice as it is kept.
     *
     * @param content what its text is made of; null where an earlier version wrote it
     */
    record Row(UUID id, UUID caseId, String kind, @Nullable Content content, Instant at, boolean unread) {}

    /** The newest first, all or those that were not read. */
    Page<Row> page(String person, boolean unread, @Nullable String cursor, int limit) {
        String after = cursor == null
                ? ""
                : """
                and (written_at, entry_number) <
                  ((select written_at from letter where id = :last), (select entry_number from letter where id = :last))""";
        var asked = database.sql("select * from letter where recipients[1] = :person "
                        + (unread ? "and read_at is null " : "") + after
                        + " order by written_at desc, entry_number desc limit :most")
                .param("person", person)
                .param("most", limit + 1);
        List<Row> rows = (cursor == null
                        ? asked
                        : asked.param("last", Cursor.id(Cursor.read(cursor, 1).get(0))))
                .query(NoticeTable::row)
                .list();
        return Page.cut(rows, limit, last -> Cursor.of(last.id()));
    }

    /** The notice with this id, if it is this person's. */
    Optional<Row> find(UUID id, String person) {
        return database.sql("select * from letter where id = ? and recipients[1] = ?")
                .params(id, person)
                .query(NoticeTable::row)
                .optional();
    }

    /** From now on the notice counts as read; reading it again changes nothing. */
    void read(UUID id, String person) {
        database.sql("update letter set read_at = ? where id = ? and recipients[1] = ? and read_at is null")
                .params(OffsetDateTime.now(clock), id, person)
                .update();
    }

    /** So do all that are no newer than this one: what came after the person had looked is still unread. */
    void readUpTo(UUID newest, String person) {
        database.sql(
                        """
                        update letter set read_at = :now where recipients[1] = :person and read_at is null
                          and (written_at, entry_number) <=
                          ((select written_at from letter where id = :newest), (select entry_number from letter where id = :newest))""")
                .param("now", OffsetDateTime.now(clock))
                .param("person", person)
                .param("newest", newest)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("kind"),
                Content.of(row),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at") == null);
    }
}
