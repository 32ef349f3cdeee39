package org.heed.evidence;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much evidence there may be; each version counts, and each file that waits for its task to be done.
 *
 * @param ofCase how many for one case, and {@code ofCaseSize} how large together
 * @param aDay how many of one person in a day, and {@code aDaySize} how large together
 */
@Validated
@ConfigurationProperties("heed.evidence.quota")
record QuotaSettings(
        @Positive @DefaultValue("300") int ofCase,
        @DefaultValue("1GB") DataSize ofCaseSize,
        @Positive @DefaultValue("100") int aDay,
        @DefaultValue("500MB") DataSize aDaySize) {}
