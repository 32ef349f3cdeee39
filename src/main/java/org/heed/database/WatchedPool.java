package org.heed.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.heed.shared.database.DatabaseTrouble;
import org.heed.shared.database.TroubleLog;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The pool of connections: a free one is waited for while the database answers, and nobody waits while it does not. */
final class WatchedPool extends DelegatingDataSource {
    private final DatabasePing ping;
    private final Duration patience;

    WatchedPool(HikariDataSource pool, WaitSettings wait) {
        super(pool);
        this.ping = new DatabasePing(pool, wait.answer());
        this.patience = wait.connection();
    }

    DatabasePing ping() {
        return ping;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (ping.isAway()) {
            throw new SQLTransientConnectionException("The database does not answer", "08001");
        }
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return super.getConnection();
            } catch (SQLTransientConnectionException none) {
                if (!ping.answers()) {
                    TroubleLog.met(DatabaseTrouble.AWAY, none);
                    throw none;
                }
                if (System.nanoTime() > until) {
                    TroubleLog.met(DatabaseTrouble.BUSY, none);
                    throw new SQLTransientConnectionException(
                            "No connection was free", DatabaseTrouble.NONE_FREE, none);
                }
            }
        }
    }
}
