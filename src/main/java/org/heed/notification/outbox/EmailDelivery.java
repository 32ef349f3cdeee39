package org.heed.notification.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Sends the e-mail that is due next. It is claimed and settled by one statement each, so that neither a transaction nor a connection to the
 * database waits for the mail server.
 */
@Component
class EmailDelivery {
    private final DueEmails letters;
    private final Function<QueuedEmail, FreshText.Judged> judge;
    private final Mailer mailer;
    private final EmailSettings settings;

    @Autowired
    EmailDelivery(DueEmails letters, FreshText text, Mailer mailer, EmailSettings settings) {
        this(letters, text::judge, mailer, settings);
    }

    EmailDelivery(
            DueEmails letters, Function<QueuedEmail, FreshText.Judged> judge, Mailer mailer, EmailSettings settings) {
        this.letters = letters;
        this.judge = judge;
        this.mailer = mailer;
        this.settings = settings;
    }

    /** How it went. */
    enum Result {
        NOTHING_DUE,
        SETTLED,
        SERVER_AWAY
    }

    Result next(Instant now) {
        Optional<QueuedEmail> due = letters.claim(now);
        if (due.isEmpty()) {
            return Result.NOTHING_DUE;
        }
        QueuedEmail letter = due.get();
        if (letter.tryUntil() != null && letter.tryUntil().isBefore(now)) {
            letters.ended(letter, EmailState.FAILED, letter.answer());
            return Result.SETTLED;
        }
        try {
            FreshText.Judged judged = judge.apply(letter);
            if (judged instanceof FreshText.Judged.Ready ready) {
                mailer.send(ready.letter());
                letters.sent(ready.letter());
            } else if (judged instanceof FreshText.Judged.Stays stays) {
                letters.ended(letter, stays.state(), null);
            }
            return Result.SETTLED;
        } catch (Undelivered undelivered) {
            return undelivered(letter, undelivered, now);
        } catch (RuntimeException failure) {
            LoggerFactory.getLogger(EmailDelivery.class).warn("E-mail {} could not be made", letter.id(), failure);
            undelivered(letter, Undelivered.Kind.LATER, failure.getClass().getSimpleName(), now);
            return Result.SETTLED;
        }
    }

    private Result undelivered(QueuedEmail letter, Undelivered undelivered, Instant now) {
        undelivered(letter, undelivered.kind(), undelivered.answer(), now);
        return undelivered.kind() == Undelivered.Kind.SERVER ? Result.SERVER_AWAY : Result.SETTLED;
    }

    private void undelivered(QueuedEmail letter, Undelivered.Kind kind, String answer, Instant now) {
        Instant next = now.plus(settings.waitAfter(letter.tries()));
        boolean last = letter.tryUntil() != null && next.isAfter(letter.tryUntil());
        if (kind == Undelivered.Kind.NEVER || last) {
            letters.ended(letter, EmailState.FAILED, answer);
        } else {
            letters.postponed(letter, answer, next);
        }
    }
}
