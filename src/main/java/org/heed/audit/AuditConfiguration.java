package org.heed.audit;

import java.nio.file.Path;
import org.heed.audit.chain.HeadsFile;
import org.heed.audit.chain.KnownKeys;
import org.heed.audit.chain.Pem;
import org.heed.audit.chain.SigningKey;
import org.heed.audit.chain.TrailKeys;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** The trail's key and the file of its heads: as they are set, or in the data folder where Heed has a database of its own. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(AuditConfiguration.class);

    /** After the database, whose folder only one Heed can have: two that begin at once must not each make a key. */
    @Bean
    @DependsOn("dataSource")
    TrailKeys trailKeys(AuditSettings settings, Environment environment) {
        KnownKeys known = new KnownKeys();
        settings.earlierKeys().forEach(file -> known.with(Pem.publicKey(file)));
        Path made = inDataFolder("trail-key.pem", environment);
        SigningKey signing = null;
        if (!settings.keyFile().isBlank()) {
            signing = SigningKey.read(Path.of(settings.keyFile()));
        } else if (made != null) {
            signing = SigningKey.readOrCreate(made);
        } else {
            LOG.warn(
                    "The audit trail is not signed, so nothing shows that it was written anew: set heed.audit.key-file.");
        }
        return new TrailKeys(signing, known);
    }

    @Bean
    HeadsFile headsFile(AuditSettings settings, Environment environment, JsonMapper json) {
        Path file = settings.headsFile().isBlank()
                ? inDataFolder("trail-heads.ndjson", environment)
                : Path.of(settings.headsFile());
        return new HeadsFile(file, json);
    }

    private static @Nullable Path inDataFolder(String name, Environment environment) {
        return environment.getProperty("spring.datasource.url") == null
                ? Path.of(environment.getRequiredProperty("heed.data.folder"), name)
                : null;
    }
}
