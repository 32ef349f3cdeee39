package org.heed.audit;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What makes the trail hard to forge, all of it outside the database.
 *
 * @param keyFile the Ed25519 key that signs the trail; empty, one is made in the data folder, or with a database of one's own none signs
 * @param headsFile to which signed heads of the chain are appended; empty, it is in the data folder, or with a database of one's own nowhere
 * @param headsEvery how often the newest signed head is appended and logged
 * @param earlierKeys files with the public keys that have signed before
 */
@Validated
@ConfigurationProperties("heed.audit")
record AuditSettings(
        @NotNull String keyFile,
        @NotNull String headsFile,
        @NotNull Duration headsEvery,
        @DefaultValue List<Path> earlierKeys) {}
