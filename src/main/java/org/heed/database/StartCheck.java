package org.heed.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.heed.shared.database.StartImpossible;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Asks the database, before anything else is begun, whether Heed can start on it. */
final class StartCheck implements ApplicationListener<ApplicationPreparedEvent> {
    /** The PostgreSQL that the tests run on; the migrations need it or a later one. */
    static final int OLDEST = 17;

    private static final String CONFIGURED = "spring.datasource";
    /** The settings of the role that owns the tables, where there is one. */
    private static final String MIGRATING = "spring.liquibase";

    private static final String SECONDS = "5";

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        Environment settings = event.getApplicationContext().getEnvironment();
        DataSourceProperties named = Binder.get(settings).bindOrCreate(CONFIGURED, DataSourceProperties.class);
        String url = named.getUrl();
        if (url != null && url.startsWith("jdbc:postgresql:")) {
            require(url, named.getUsername(), named.getPassword());
            LiquibaseProperties owner = Binder.get(settings).bindOrCreate(MIGRATING, LiquibaseProperties.class);
            if (owner.getUser() != null && !owner.getUser().isBlank()) {
                require(url, owner.getUser(), owner.getPassword());
            }
        }
    }

    /** Raises StartImpossible where it cannot be reached, is too old, or was made by a later Heed. */
    static void require(String url, @Nullable String user, @Nullable String password) {
        Properties how = new Properties();
        how.setProperty("connectTimeout", SECONDS);
        how.setProperty("loginTimeout", SECONDS);
        if (user != null) {
            how.setProperty("user", user);
        }
        if (password != null) {
            how.setProperty("password", password);
        }
        try (Connection connection = DriverManager.getConnection(url, how);
                Statement statement = connection.createStatement()) {
            requireVersion(SchemaCheck.number(statement, "select current_setting('server_version_num')::int"));
            SchemaCheck.requireKnown(statement);
        } catch (SQLException failure) {
            throw impossible(address(url), user, failure);
        }
    }

    private static String address(String url) {
        return url.replaceFirst("\\?.*", "");
    }

    private static StartImpossible impossible(String address, @Nullable String user, SQLException failure) {
        return switch (String.valueOf(failure.getSQLState())) {
            case "28P01", "28000" ->
                new StartImpossible(
                        "The database at " + address + " does not take the user name or the password of " + user + ".",
                        "Correct spring.datasource.username and spring.datasource.password, or those of spring.liquibase, and start Heed again.",
                        failure);
            case "42501" ->
                new StartImpossible(
                        "The role " + user + " may not read the tables of the database at " + address + ".",
                        "Give it its rights with config/postgres/grants.psql, and start Heed again.",
                        failure);
            case "3D000" ->
                new StartImpossible(
                        "There is no such database: " + address + ".",
                        "Create it, or correct spring.datasource.url, and start Heed again.",
                        failure);
            default ->
                new StartImpossible(
                        "The database at " + address + " cannot be reached: " + failure.getMessage(),
                        "Start it, or correct spring.datasource.url, and start Heed again.",
                        failure);
        };
    }

    /** @param number as PostgreSQL says it, 170006 for 17.6 */
    static void requireVersion(int number) {
        int version = number / 10_000;
        if (version < OLDEST) {
            throw new StartImpossible(
                    "The database is PostgreSQL " + version + ", and Heed needs " + OLDEST + " or later.",
                    "Upgrade it, or name another in spring.datasource.url, and start Heed again. Nothing was changed in it.",
                    null);
        }
        if (version > OLDEST) {
            LoggerFactory.getLogger(StartCheck.class)
                    .warn("The database is PostgreSQL {}; Heed is tested on {}.", version, OLDEST);
        }
    }
}
