package org.heed.access.keyed;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How long and how many answers are kept under the keys of requests.
 *
 * @param keep how long a request that comes again gets the answer of the first
 * @param most how many are kept for one person; the oldest go first
 * @param patience how long a form that is sent again waits for the answer to the first
 */
@Validated
@ConfigurationProperties("heed.request-keys")
record KeySettings(@NotNull Duration keep, @Positive int most, @NotNull Duration patience) {}
