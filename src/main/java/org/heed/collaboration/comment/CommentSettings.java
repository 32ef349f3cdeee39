package org.heed.collaboration.comment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many comments there may be, and how many e-mails they may cause.
 *
 * @param ofCase comments on one case
 * @param anHour comments of one person in an hour, on all cases
 * @param emails the most that one person gets about the comments on one case within the time
 * @param within the time
 */
@Validated
@ConfigurationProperties("heed.comments")
record CommentSettings(
        @Positive @DefaultValue("1000") int ofCase,
        @Positive @DefaultValue("100") int anHour,
        @Positive @DefaultValue("5") int emails,
        @NotNull @DefaultValue("1h") Duration within) {}
