package org.heed.notification.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.shared.Cursor;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The outbox: every e-mail that the product has written, a row a person. When the next try is goes by the machine's clock, since that of a
 * demonstration may be moved.
 */
@Component
public class Emails {
    private static final long MOST_MICROS = Duration.ofDays(365_000).toSeconds() * 1_000_000;

    private final JdbcClient database;
    private final EmailSettings settings;
    private final Clock clock;

    Emails(JdbcClient database, EmailSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** An e-mail that has just been written. */
    public record New(UUID caseId, String kind, User to, EmailText.Written text, Content content, EmailState state) {}

    public void add(List<New> written) {
        OffsetDateTime at = EmailRow.time(clock.instant());
        Instant now = Instant.now();
        for (New letter : written) {
            boolean waits = letter.state() == EmailState.WAITING;
            database.sql(
                            """
                            insert into letter (id, case_id, kind, recipients, addresses, subject, body, salutation, more,
                              more_of_the_case, caused_by, written_at, state, next_try_at, try_until, link)
                            values (?, ?, ?, array[?], array[?], ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            UUID.randomUUID(),
                            letter.caseId(),
                            letter.kind(),
                            letter.to().id(),
                            letter.to().email(),
                            letter.text().subject(),
                            letter.text().body(),
                            letter.content().salutation(),
                            letter.content().more(),
                            letter.content().ofTheCase(),
                            letter.content().by(),
                            at,
                            letter.state().name())
                    .param(waits ? EmailRow.time(now) : null)
                    .param(waits ? EmailRow.time(now.plus(settings.tryFor())) : null)
                    .param(letter.content().link())
                    .update();
        }
    }

    /** Whether the person has had fewer e-mails about the case in an hour than heed.letters.of-case-an-hour. */
    public boolean mayBeTold(UUID caseId, String person) {
        return database.sql(
                                """
                                select count(*) from (select 1 from letter where case_id = ? and recipients[1] = ?
                                  and written_at > ? limit ?) lately""")
                        .params(
                                caseId,
                                person,
                                EmailRow.time(clock.instant().minus(Duration.ofHours(1))),
                                settings.ofCaseAnHour())
                        .query(Long.class)
                        .single()
                < settings.ofCaseAnHour();
    }

    /** Another round of tries begins now; the e-mail that is being sent at this moment is left alone. */
    boolean begunAgain(QueuedEmail letter) {
        Instant now = Instant.now();
        return database.sql(
                                """
                                update letter set state = 'WAITING', tries = 0, next_try_at = ?, try_until = ?, answer = null
                                where id = ? and state = ? and claimed_until is null""")
                        .params(
                                EmailRow.time(now),
                                EmailRow.time(now.plus(settings.tryFor())),
                                letter.id(),
                                letter.state().name())
                        .update()
                == 1;
    }

    boolean left(QueuedEmail letter) {
        return database.sql(
                                """
                                update letter set state = 'LEFT', next_try_at = null
                                where id = ? and state = ? and claimed_until is null""")
                        .params(letter.id(), letter.state().name())
                        .update()
                == 1;
    }

    List<QueuedEmail> find(Collection<UUID> ids) {
        return database.sql("select * from letter where id = any(?) order by case_id, entry_number")
                .param(ids.toArray(UUID[]::new))
                .query(EmailRow::read)
                .list();
    }

    /** Those that could not be delivered, the oldest first. */
    List<QueuedEmail> undelivered(int most) {
        return database.sql(
                        """
                        select * from letter where state = any(?) and state not in ('SENT', 'KEPT')
                        order by written_at, entry_number limit ?""")
                .param(names(EmailState.UNDELIVERED))
                .param(most)
                .query(EmailRow::read)
                .list();
    }

    long count(Collection<EmailState> states) {
        return database.sql("select count(*) from letter where state = any(?) and state not in ('SENT', 'KEPT')")
                .param(names(states))
                .query(Long.class)
                .single();
    }

    private static String[] names(Collection<EmailState> states) {
        return states.stream().map(EmailState::name).toArray(String[]::new);
    }

    /** The newest first, all or those in some states. */
    Page<QueuedEmail> page(Set<EmailState> states, @Nullable String cursor, int limit) {
        List<String> last = cursor == null ? List.of("" + Long.MAX_VALUE, "0") : Cursor.read(cursor, 2);
        var rows = database.sql(
                        """
                        select *, (extract(epoch from written_at) * 1000000)::bigint as written_micros from letter
                        where (? or state = any(?)) and (? or (written_at, entry_number) <
                          (timestamptz 'epoch' + ? * interval '1 microsecond', ?))
                        order by written_at desc, entry_number desc limit ?""")
                .params(
                        states.isEmpty(),
                        names(states),
                        cursor == null,
                        cursor == null ? 0 : micros(last.get(0)),
                        Cursor.number(last.get(1)),
                        limit + 1)
                .query((row, number) -> new Numbered(
                        row.getLong("written_micros"), row.getLong("entry_number"), EmailRow.read(row, number)))
                .list();
        return Page.cut(rows, limit, end -> Cursor.of(end.micros(), end.number()))
                .map(numbered -> numbered.stream().map(Numbered::letter).toList());
    }

    /** Within a hundred centuries, which the database can tell. */
    private static long micros(String value) {
        long micros = Cursor.number(value);
        return Math.max(-MOST_MICROS, Math.min(MOST_MICROS, micros));
    }

    private record Numbered(long micros, long number, QueuedEmail letter) {}
}
