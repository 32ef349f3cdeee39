package org.heed.tasklist.draft;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much is kept of what one person has typed for one task and not yet sent.
 *
 * @param versions how many versions
 * @param size how large these are together
 */
@Validated
@ConfigurationProperties("heed.drafts")
public record DraftSettings(@Positive @DefaultValue("50") int versions, @DefaultValue("4MB") DataSize size) {}
