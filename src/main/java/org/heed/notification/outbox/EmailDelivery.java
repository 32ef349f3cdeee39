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
    private final DueLetters letters;
    private final Function<Letter, FreshText.Judged> judge;
    private final Mailer mailer;
    private final LetterSettings settings;

    @Autowired
    EmailDelivery(DueLetters letters, FreshText text, Mailer mailer, LetterSettings settings) {
        this(letters, text::judge, mailer, settings);
    }

    EmailDelivery(
            DueLetters letters, Function<Letter, FreshText.Judged> judge, Mailer mailer, LetterSettings settings) {
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
        Optional<Letter> due = letters.claim(now);
        if (due.isEmpty()) {
            return Result.NOTHING_DUE;
        }
        Letter letter = due.get();
        if (letter.tryUntil() != null && letter.tryUntil().isBefore(now)) {
            letters.ended(letter, LetterState.FAILED, letter.answer());
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

    private Result undelivered(Letter letter, Undelivered undelivered, Instant now) {
        undelivered(letter, undelivered.kind(), undelivered.answer(), now);
        return undelivered.kind() == Undelivered.Kind.SERVER ? Result.SERVER_AWAY : Result.SETTLED;
    }

    private void undelivered(Letter letter, Undelivered.Kind kind, String answer, Instant now) {
        Instant next = now.plus(settings.waitAfter(letter.tries()));
        boolean last = letter.tryUntil() != null && next.isAfter(letter.tryUntil());
        if (kind == Undelivered.Kind.NEVER || last) {
            letters.ended(letter, LetterState.FAILED, answer);
        } else {
            letters.postponed(letter, answer, next);
        }
    }
}
