package org.heed.access.limits;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How often one may knock, on each node.
 *
 * @param failedSignIns failures to say who one is, for one account from one address in a minute
 * @param visits requests without a signed-in user, for one address in a minute
 * @param heavy searches, imports, tables and verifications, for one user in a minute
 */
@Validated
@ConfigurationProperties("heed.limits")
public record LimitSettings(@Positive int failedSignIns, @Positive int visits, @Positive int heavy) {}
