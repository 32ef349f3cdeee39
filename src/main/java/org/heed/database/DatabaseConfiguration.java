package org.heed.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.ZoneId;
import org.heed.shared.Demonstration;
import org.heed.shared.MovableClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Where no database is configured, a real PostgreSQL of Heed's own, in the data folder. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final String SUPERUSER = "postgres";

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "no database at all")
    static class Embedded {
        @Bean(destroyMethod = "close")
        OwnPostgres ownPostgres(DataSettings settings) throws IOException {
            OwnPostgres postgres = new OwnPostgres(settings.dataFolder());
            postgres.firstStartBegins();
            return postgres;
        }

        @Bean
        FirstStart firstStart(OwnPostgres postgres) {
            return new FirstStart(postgres);
        }

        /** With the same settings of its pool as a database of one's own. */
        @Bean
        @ConfigurationProperties("spring.datasource.hikari")
        HikariDataSource dataSource(OwnPostgres postgres) {
            StartCheck.require(postgres.jdbcUrl(SUPERUSER), null, null);
            HikariDataSource pool = new HikariDataSource();
            pool.setJdbcUrl(postgres.jdbcUrl(SUPERUSER));
            return pool;
        }
    }

    @Bean
    MovableClock clock(DataSettings settings) {
        return new MovableClock(ZoneId.of(settings.timeZone()));
    }

    /** A demonstration, unless a database is configured or the setting says otherwise. */
    @Bean
    Demonstration demonstration(Environment environment) {
        boolean own = environment.getProperty("spring.datasource.url") == null;
        return new Demonstration(environment.getProperty("heed.demo.enabled", Boolean.class, own));
    }
}
