package org.heed.database;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import org.heed.shared.database.DatabaseTrouble;
import org.heed.shared.database.TroubleLog;

/** Asks the database whether it answers, on a connection beside the pool, at most once a second. */
final class DatabasePing {
    private static final long FRESH = Duration.ofSeconds(1).toNanos();
    private static final int FILLER = 2048;

    private final HikariConfig pool;
    private final Duration patience;
    private long asked = System.nanoTime() - FRESH;
    private boolean answered = true;

    DatabasePing(HikariConfig pool, Duration patience) {
        this.pool = pool;
        this.patience = patience;
    }

    /** Whether it answers; what is known for less than a second is not asked again. */
    synchronized boolean answers() {
        if (System.nanoTime() - asked >= FRESH) {
            try (Connection connection = connect()) {
                answered(connection.isValid(seconds()));
            } catch (SQLException away) {
                answered(false);
                TroubleLog.met(DatabaseTrouble.AWAY, away);
            }
        }
        return answered;
    }

    /** Whether it was away when it was last asked, and still is. */
    synchronized boolean isAway() {
        return !answered && !answers();
    }

    private void answered(boolean well) {
        answered = well;
        asked = System.nanoTime();
        DatabaseTrouble met = TroubleLog.current();
        if (well && (met == DatabaseTrouble.AWAY || met == DatabaseTrouble.BUSY)) {
            TroubleLog.over();
        }
    }

    /** Raises the failure where nothing can be written: after a trouble it is tried, otherwise the database is asked. */
    void requireWrites() throws SQLException {
        DatabaseTrouble met = TroubleLog.current();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            if (met == null) {
                requireWritable(statement);
            } else {
                statement.execute(
                        "insert into write_probe (filler) select string_agg(sha256(random()::text::bytea), ''::bytea) "
                                + "from generate_series(1, " + FILLER + ")");
            }
            connection.rollback();
        }
        wrote();
    }

    private synchronized void wrote() {
        answered(true);
        TroubleLog.over();
    }

    private static void requireWritable(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("show transaction_read_only")) {
            row.next();
            if (row.getString(1).equals("on")) {
                throw new SQLException("The database takes no writes", "25006");
            }
        }
    }

    private int seconds() {
        return Math.max(1, Math.toIntExact(patience.toSeconds()));
    }

    private Connection connect() throws SQLException {
        Properties how = new Properties();
        how.putAll(pool.getDataSourceProperties());
        if (pool.getUsername() != null) {
            how.setProperty("user", pool.getUsername());
        }
        if (pool.getPassword() != null) {
            how.setProperty("password", pool.getPassword());
        }
        String seconds = String.valueOf(seconds());
        how.setProperty("loginTimeout", seconds);
        how.setProperty("connectTimeout", seconds);
        how.setProperty("socketTimeout", seconds);
        return DriverManager.getConnection(pool.getJdbcUrl(), how);
    }
}
