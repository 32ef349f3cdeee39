package org.heed.notification.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The e-mails of the outbox that are due: claimed by one node, and settled by it. */
@Component
class DueLetters {
    private final JdbcClient database;
    private final LetterSettings settings;
    private final Clock clock;

    DueLetters(JdbcClient database, LetterSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** The letter that is due longest, kept from other nodes for a while; no lock and no transaction lasts beyond this. */
    Optional<Letter> claim(Instant now) {
        return database.sql(
                        """
                        update letter set tries = tries + 1, claimed_until = ? where id = (
                          select id from letter where state = 'WAITING' and next_try_at <= ?
                            and (claimed_until is null or claimed_until < ?)
                          order by next_try_at, entry_number limit 1 for update skip locked)
                        returning *""")
                .params(LetterRow.time(now.plus(settings.lease())), LetterRow.time(now), LetterRow.time(now))
                .query(LetterRow::read)
                .optional();
    }

    /** The mail server has taken it, as it reads here. */
    void sent(Letter letter) {
        database.sql(
                        """
                        update letter set state = 'SENT', sent_at = ?, next_try_at = null, claimed_until = null, answer = null,
                          addresses = array[?], subject = ?, body = ?
                        where id = ? and state = 'WAITING'""")
                .params(LetterRow.time(clock.instant()), letter.address(), letter.subject(), letter.body(), letter.id())
                .update();
    }

    /** It is tried again then. */
    void postponed(Letter letter, String answer, Instant until) {
        database.sql(
                        """
                        update letter set next_try_at = ?, claimed_until = null, answer = ?
                        where id = ? and state = 'WAITING' and tries = ?""")
                .params(LetterRow.time(until), answer, letter.id(), letter.tries())
                .update();
    }

    /** It is tried no more. */
    void ended(Letter letter, LetterState state, @Nullable String answer) {
        database.sql(
                        """
                        update letter set state = ?, next_try_at = null, claimed_until = null, answer = ?
                        where id = ? and state = 'WAITING' and tries = ?""")
                .params(state.name(), answer, letter.id(), letter.tries())
                .update();
    }
}
