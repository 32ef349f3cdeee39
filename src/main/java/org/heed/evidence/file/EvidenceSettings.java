package org.heed.evidence.file;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What evidence may be.
 *
 * @param largest how large a file may be
 * @param kinds the kinds of files that are taken; all that the product knows where none is named
 * @param clamav the virus scanner
 */
@Validated
@ConfigurationProperties("heed.evidence")
public record EvidenceSettings(
        @DefaultValue("20MB") DataSize largest, @Nullable Set<FileKind> kinds, @DefaultValue Scanner clamav) {

    /**
     * Where ClamAV listens.
     *
     * @param host empty where there is none: evidence is then not scanned, and the page says so
     * @param timeout how long it may take to answer
     */
    record Scanner(
            @DefaultValue("") String host,
            @DefaultValue("3310") @Min(1) @Max(65535) int port,
            @DefaultValue("30s") Duration timeout) {}

    Set<FileKind> taken() {
        return kinds == null || kinds.isEmpty() ? EnumSet.allOf(FileKind.class) : EnumSet.copyOf(kinds);
    }
}
