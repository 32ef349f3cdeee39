package org.heed.identity;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/** Where the users of the local sign-in come from. */
@Validated
@ConfigurationProperties("heed.identity")
record IdentitySettings(@NotNull Resource realmFile) {}
