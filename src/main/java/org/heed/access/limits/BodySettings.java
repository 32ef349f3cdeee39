package org.heed.access.limits;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How slowly the content of a request may come.
 *
 * @param grace how long any content may take
 * @param leastBytes how many bytes a second it must bring after that, on the whole
 * @param each how many requests of one address may be on their way at once
 * @param all how many of all; fewer than there are threads, so that some are left for pages
 */
@Validated
@ConfigurationProperties("heed.limits.body")
record BodySettings(@NotNull Duration grace, @Positive int leastBytes, @Positive int each, @Positive int all) {}
