package org.heed.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.heed.shared.database.DatabaseTrouble;
import org.heed.shared.database.TroubleLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The watch over the database: whichever it is, its pool is watched, and readiness asks whether it takes writes. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {
    @Bean
    static BeanPostProcessor watchedPools(ObjectProvider<WaitSettings> settings) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? watched(pool, settings.getObject()) : bean;
            }
        };
    }

    private static WatchedPool watched(HikariDataSource pool, WaitSettings settings) {
        pool.setConnectionTimeout(settings.answer().toMillis());
        pool.setValidationTimeout(settings.answer().toMillis());
        // A machine that vanished without a word is noticed too: by the idle, and by whoever waits for its answer
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty(
                "socketTimeout", String.valueOf(settings.statement().toSeconds()));
        return new WatchedPool(pool, settings);
    }

    @Bean
    HealthIndicator databaseHealthIndicator(DataSource database) {
        return () -> {
            if (!(database instanceof WatchedPool pool)) {
                return Health.unknown().build();
            }
            try {
                pool.ping().requireWrites();
                return Health.up().build();
            } catch (SQLException failure) {
                DatabaseTrouble trouble = DatabaseTrouble.of(failure);
                TroubleLog.met(trouble == null ? DatabaseTrouble.AWAY : trouble, failure);
                return Health.down().build();
            }
        };
    }
}
