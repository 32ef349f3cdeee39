package org.heed.database;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where Heed keeps its data, and the time zone of the council.
 *
 * @param folder holds the embedded PostgreSQL where no database is configured
 */
@Validated
@ConfigurationProperties("heed.data")
record DataSettings(@NotNull Path folder, @NotBlank String timeZone) {
    Path dataFolder() {
        return folder.toAbsolutePath();
    }
}
