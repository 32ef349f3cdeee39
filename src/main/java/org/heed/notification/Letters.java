package org.heed.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.recommendation.Recommendations;
import org.heed.shared.Cursor;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outbox: every letter that the product has written. */
@Component
class Letters {
    private final JdbcClient database;
    private final Directory directory;
    private final Recommendations recommendations;
    private final Clock clock;

    Letters(JdbcClient database, Directory directory, Recommendations recommendations, Clock clock) {
        this.database = database;
        this.directory = directory;
        this.recommendations = recommendations;
        this.clock = clock;
    }

    /** Keeps the letter, and notes it in the trail of its case. */
    void add(Letter letter) {
        String names = letter.recipients().stream().map(directory::nameOf).collect(Collectors.joining(", "));
        recommendations.note(
                letter.caseId(), "LETTER_WRITTEN", Map.of("letter", letter.subject(), "recipients", names), User.HEED);
        database.sql(
                        """
                        insert into letter
                          (id, case_id, kind, recipients, addresses, subject, body, written_at, sent_at, try_until)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        letter.id(),
                        letter.caseId(),
                        letter.kind(),
                        letter.recipients().toArray(String[]::new),
                        letter.addresses().toArray(String[]::new),
                        letter.subject(),
                        letter.body(),
                        time(letter.writtenAt()),
                        time(letter.sentAt()),
                        time(letter.tryUntil()))
                .update();
    }

    /** Some of those that are to be tried again, in no order, so that none holds up the others. */
    List<UUID> toTryAgain(Instant now, int most) {
        return database.sql("select id from letter where try_until > ? order by random() limit ?")
                .params(time(now), most)
                .query(UUID.class)
                .list();
    }

    /** The letter, kept from other nodes until the transaction ends; empty where one of them has it, or it is not to be tried any more. */
    Optional<Letter> hold(UUID id) {
        return database.sql("select * from letter where id = ? and try_until is not null for update skip locked")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    void sent(Letter letter) {
        database.sql("update letter set sent_at = ?, try_until = null where id = ?")
                .params(time(clock.instant()), letter.id())
                .update();
    }

    void onlyKept(Letter letter) {
        database.sql("update letter set try_until = null where id = ?")
                .param(letter.id())
                .update();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    Page<Letter> page(@Nullable String cursor, int limit) {
        long before = cursor == null
                ? Long.MAX_VALUE
                : Cursor.number(Cursor.read(cursor, 1).get(0));
        var rows = database.sql("select * from letter where entry_number < ? order by entry_number desc limit ?")
                .params(before, limit + 1)
                .query((row, number) -> new Numbered(row.getLong("entry_number"), read(row)))
                .list();
        return Page.cut(rows, limit, last -> Cursor.of(last.number()))
                .map(numbered -> numbered.stream().map(Numbered::letter).toList());
    }

    private record Numbered(long number, Letter letter) {}

    private static Letter read(ResultSet row) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("kind"),
                List.of((String[]) row.getArray("recipients").getArray()),
                List.of((String[]) row.getArray("addresses").getArray()),
                row.getString("subject"),
                row.getString("body"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                instant(row, "sent_at"),
                instant(row, "try_until"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
