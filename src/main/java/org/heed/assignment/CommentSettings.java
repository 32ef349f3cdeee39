package org.heed.assignment;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many comments there may be.
 *
 * @param ofCase on one case
 * @param anHour of one person in an hour, on all cases
 */
@Validated
@ConfigurationProperties("heed.comments")
record CommentSettings(@Positive @DefaultValue("1000") int ofCase, @Positive @DefaultValue("100") int anHour) {}
