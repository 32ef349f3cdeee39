package org.heed.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** A pool of connections as large as the product's. */
final class Pool {
    private Pool() {}

    static DataSource over(String url) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setMaximumPoolSize(20);
        return new HikariDataSource(settings);
    }
}
