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
 * How letters leave Heed.
 *
 * @param from the address from which they come
 * @param baseUrl where people reach Heed, for the links in letters
 * @param lookEvery how long to wait before looking for letters to send
 * @param againEvery how long to wait after the first try that failed; twice as long after each further one
 * @param tryFor how long a letter is tried
 * @param timeLimit how long the mail server may take for one letter
 * @param ofCaseAnHour how many letters about what others do one person gets about one case in an hour
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

    /** Longer than a node can take for a letter; after it another node tries the letter of one that was stopped. */
    Duration lease() {
        return timeLimit.multipliedBy(2).plusMinutes(1);
    }
}
