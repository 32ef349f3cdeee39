package org.heed.notification;

import java.time.Clock;
import java.util.Locale;
import org.heed.recommendation.Register;
import org.springframework.context.MessageSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tries letters again that the mail server would not take. */
@Component
class SendAgain {
    private static final int AT_ONCE = 20;

    private final Letters letters;
    private final Post post;
    private final Register register;
    private final MessageSource words;
    private final Clock clock;

    SendAgain(Letters letters, Post post, Register register, MessageSource words, Clock clock) {
        this.letters = letters;
        this.post = post;
        this.register = register;
        this.words = words;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${heed.letters.again-every}", initialDelayString = "${heed.letters.again-every}")
    @Transactional
    public void run() {
        if (!post.delivers()) {
            return;
        }
        for (Letter letter : letters.toTryAgain(clock.instant(), AT_ONCE)) {
            if (saysWhatIsWithheldNow(letter)) {
                letters.onlyKept(letter);
            } else if (post.sends(letter)) {
                letters.sent(letter, clock.instant());
            }
        }
    }

    /** The words of a case may have been withheld since the letter was written. */
    private boolean saysWhatIsWithheldNow(Letter letter) {
        String withheld = String.valueOf(words.getMessage("letter.withheld", null, Locale.UK));
        return !register.get(letter.caseId()).open() && !letter.body().contains(withheld);
    }
}
