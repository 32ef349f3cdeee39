package org.heed.notification.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The e-mails of the outbox that are due: claimed by one node, and settled by it. */
@Component
class DueEmails {
    private final JdbcClient database;
    private final EmailSettings settings;
    private final Clock clock;

    DueEmails(JdbcClient database, EmailSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** The e-mail that is due longest, kept from other nodes for a while; no lock and no transaction lasts beyond this. */
    Optional<QueuedEmail> claim(Instant now) {
        return database.sql(
                        """
                        update letter set tries = tries + 1, claimed_until = ? where id = (
                          select id from letter where state = 'WAITING' and next_try_at <= ?
                            and (claimed_until is null or claimed_until < ?)
                          order by next_try_at, entry_number limit 1 for update skip locked)
                        returning *""")
                .params(EmailRow.time(now.plus(settings.lease())), EmailRow.time(now), EmailRow.time(now))
                .query(EmailRow::read)
                .optional();
    }

    /** The mail server has taken it, as it reads here. */
    void sent(QueuedEmail letter) {
        database.sql(
                        """
                        update letter set state = 'SENT', sent_at = ?, next_try_at = null, claimed_until = null, answer = null,
                          addresses = array[?], subject = ?, body = ?
                        where id = ? and state = 'WAITING'""")
                .params(EmailRow.time(clock.instant()), letter.address(), letter.subject(), letter.body(), letter.id())
                .update();
    }

    /** It is tried again then. */
    void postponed(QueuedEmail letter, String answer, Instant until) {
        database.sql(
                        """
                        update letter set next_try_at = ?, claimed_until = null, answer = ?
                        where id = ? and state = 'WAITING' and tries = ?""")
                .params(EmailRow.time(until), answer, letter.id(), letter.tries())
                .update();
    }

    /** It is tried no more. */
    void ended(QueuedEmail letter, EmailState state, @Nullable String answer) {
        database.sql(
                        """
                        update letter set state = ?, next_try_at = null, claimed_until = null, answer = ?
                        where id = ? and state = 'WAITING' and tries = ?""")
                .param(state.name())
                .param(answer)
                .params(letter.id(), letter.tries())
                .update();
    }
}
