package org.heed.notification.outbox;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How e-mails leave Heed.
 *
 * @param from the address from which they come
 * @param baseUrl where people reach Heed, for the links in e-mails
 * @param lookEvery how long to wait before looking for e-mails to send
 * @param againEvery how long to wait after the first try that failed; twice as long after each further one
 * @param tryFor how long an e-mail is tried
 * @param timeLimit how long the mail server may take for one e-mail
 * @param ofCaseAnHour how many e-mails about what others do one person gets about one case in an hour
 */
@Validated
@ConfigurationProperties("heed.letters")
record EmailSettings(
        @Email String from,
        @NotBlank String baseUrl,
        @NotNull @DefaultValue("2s") Duration lookEvery,
        @NotNull Duration againEvery,
        @NotNull @DefaultValue("3d") Duration tryFor,
        @NotNull @DefaultValue("30s") Duration timeLimit,
        @Positive @DefaultValue("20") int ofCaseAnHour) {
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    /** How long to wait after so many tries that failed. */
    Duration waitAfter(int tries) {
        Duration wait = againEvery;
        for (int more = 1; more < tries && wait.compareTo(LONGEST_WAIT) < 0; more++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    /** Longer than a node can take for an e-mail; after it another node tries the e-mail of one that was stopped. */
    Duration lease() {
        return timeLimit.multipliedBy(2).plusMinutes(1);
    }
}
