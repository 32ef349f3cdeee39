package org.heed.evidence.file;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The virus scanner that the settings name, or none. */
@Configuration(proxyBeanMethods = false)
class ScannerConfiguration {
    @Bean
    VirusScanner virusScanner(EvidenceSettings settings) {
        return settings.clamav().host().isBlank()
                ? content -> VirusScanner.Verdict.NOT_SCANNED
                : new ClamAv(settings.clamav());
    }
}
