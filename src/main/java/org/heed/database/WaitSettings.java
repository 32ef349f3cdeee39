package org.heed.database;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How long a request waits for the database.
 *
 * @param answer how long the database may take to answer at all before it counts as away
 * @param connection how long a request waits for a free connection of the pool while the database answers
 * @param statement how long one statement may go without an answer before its connection counts as lost; longer than any
 *     migration takes
 */
@Validated
@ConfigurationProperties("heed.database.wait")
record WaitSettings(@NotNull Duration answer, @NotNull Duration connection, @NotNull Duration statement) {}
