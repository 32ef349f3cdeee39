package org.heed.notification;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tries letters again that the mail server would not take. */
@Component
class SendAgain {
    private static final int AT_ONCE = 20;

    private final Letters letters;
    private final AnotherTry anotherTry;
    private final Post post;
    private final Clock clock;

    SendAgain(Letters letters, AnotherTry anotherTry, Post post, Clock clock) {
        this.letters = letters;
        this.anotherTry = anotherTry;
        this.post = post;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${heed.letters.again-every}", initialDelayString = "${heed.letters.again-every}")
    void run() {
        if (post.delivers()) {
            letters.toTryAgain(clock.instant(), AT_ONCE).forEach(anotherTry::of);
        }
    }
}
