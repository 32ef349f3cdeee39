package org.heed.access.session;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How long a session lasts.
 *
 * @param idle ends it after this time without a page
 * @param absolute ends it after this time, whatever happens
 * @param warnBefore how long before either end the page says so
 */
@Validated
@ConfigurationProperties("heed.session")
record SessionSettings(@NotNull Duration idle, @NotNull Duration absolute, @NotNull Duration warnBefore) {}
