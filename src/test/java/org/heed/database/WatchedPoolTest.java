package org.heed.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.spi.FilterReply;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.heed.shared.database.DatabaseTrouble;
import org.heed.shared.database.TroubleLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody waits for a database that is away, a busy pool is no trouble, and each trouble is told from what failures say. */
@Timeout(150)
class WatchedPoolTest {
    private static final WaitSettings WAIT =
            new WaitSettings(Duration.ofMillis(300), Duration.ofSeconds(30), Duration.ofSeconds(1));

    @AfterEach
    void over() {
        TroubleLog.over();
    }

    private static HikariDataSource pool(EmbeddedPostgres server, int most) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        pool.setMaximumPoolSize(most);
        pool.setConnectionTimeout(WAIT.answer().toMillis());
        pool.setValidationTimeout(WAIT.answer().toMillis());
        return pool;
    }

    @Test
    void aBusyPoolIsWaitedForAndAnAbsentDatabaseIsNot() throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.start();
        try (server;
                HikariDataSource hikari = pool(server, 1)) {
            WatchedPool pool = new WatchedPool(hikari, WAIT);
            Connection only = pool.getConnection();
            Thread other = new Thread(() -> closeOnceWaitedFor(hikari, only));
            other.start();
            pool.getConnection().close();
            other.join();
            server.close();
            // The pool trusts a connection that was used a moment ago; a request that gets it fails by itself
            hikari.getHikariPoolMXBean().softEvictConnections();
            assertThatThrownBy(pool::getConnection).isInstanceOf(SQLTransientConnectionException.class);
            assertThat(TroubleLog.current()).isEqualTo(DatabaseTrouble.AWAY);
            assertThat(pool.ping().isAway()).isTrue();
        }
    }

    /** The waiter asks the pool several times before it gets its turn. */
    private static void closeOnceWaitedFor(HikariDataSource hikari, Connection connection) {
        long until = System.nanoTime() + WAIT.answer().multipliedBy(3).toNanos();
        while (System.nanoTime() < until || hikari.getHikariPoolMXBean().getThreadsAwaitingConnection() == 0) {
            Thread.onSpinWait();
        }
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void writesAreTriedAgainAfterATrouble() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                HikariDataSource hikari = pool(server, 2)) {
            DatabasePing ping = new WatchedPool(hikari, WAIT).ping();
            run(hikari, "create table write_probe (filler bytea not null)");
            assertThatCode(ping::requireWrites).doesNotThrowAnyException();
            run(hikari, "alter system set default_transaction_read_only = on");
            run(hikari, "select pg_reload_conf()");
            SQLException refused = awaitRefusal(ping);
            assertThat(DatabaseTrouble.of(refused)).isEqualTo(DatabaseTrouble.READ_ONLY);
            TroubleLog.met(DatabaseTrouble.READ_ONLY, refused);
            assertThatThrownBy(ping::requireWrites).as("tried, not only asked").isInstanceOf(SQLException.class);
            run(hikari, "set default_transaction_read_only = off; alter system reset default_transaction_read_only");
            run(hikari, "select pg_reload_conf()");
            org.awaitility.Awaitility.await().ignoreExceptions().until(() -> {
                ping.requireWrites();
                return true;
            });
            assertThat(TroubleLog.current()).isNull();
        }
    }

    private static SQLException awaitRefusal(DatabasePing ping) {
        return org.awaitility.Awaitility.await().until(() -> refusal(ping), refusal -> refusal != null);
    }

    private static SQLException refusal(DatabasePing ping) {
        try {
            ping.requireWrites();
            return null;
        } catch (SQLException refused) {
            return refused;
        }
    }

    private static void run(HikariDataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : sql.split("; ")) {
                statement.execute(each);
            }
        }
    }

    @Test
    void theTroubleIsToldFromTheFailure() {
        assertThat(DatabaseTrouble.of(failure("53100"))).isEqualTo(DatabaseTrouble.FULL);
        assertThat(DatabaseTrouble.of(failure("25006"))).isEqualTo(DatabaseTrouble.READ_ONLY);
        assertThat(DatabaseTrouble.of(failure("57P01"))).isEqualTo(DatabaseTrouble.AWAY);
        assertThat(DatabaseTrouble.of(failure("08006"))).isEqualTo(DatabaseTrouble.AWAY);
        assertThat(DatabaseTrouble.of(failure(DatabaseTrouble.NONE_FREE))).isEqualTo(DatabaseTrouble.BUSY);
        assertThat(DatabaseTrouble.of(failure("23505"))).isNull();
        assertThat(DatabaseTrouble.of(new IllegalStateException())).isNull();
    }

    /** What broke the connection is told, and not that it could not be rolled back. */
    @Test
    void aConnectionThatBreaksInTheMiddleOfATransactionIsADatabaseThatIsAway() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                HikariDataSource hikari = pool(server, 1)) {
            TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(hikari));
            JdbcClient database = JdbcClient.create(hikari);
            assertThatThrownBy(() -> transaction.executeWithoutResult(
                            status -> database.sql("select pg_terminate_backend(pg_backend_pid())")
                                    .query()
                                    .singleRow()))
                    .satisfies(
                            failure -> assertThat(DatabaseTrouble.of(failure)).isEqualTo(DatabaseTrouble.AWAY));
        }
    }

    /** A host that vanished says nothing at all, not even that it is gone. */
    @Test
    void anAnswerThatNeverComesIsNotWaitedForForEver() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                HikariDataSource hikari = pool(server, 1)) {
            WatchConfiguration.watchedPools(
                            new StaticListableBeanFactory(Map.of("wait", WAIT)).getBeanProvider(WaitSettings.class))
                    .postProcessAfterInitialization(hikari, "pool");
            assertThatThrownBy(() -> run(hikari, "select pg_sleep(600)"))
                    .satisfies(
                            failure -> assertThat(DatabaseTrouble.of(failure)).isEqualTo(DatabaseTrouble.AWAY));
        }
    }

    private static RuntimeException failure(String state) {
        return new DataAccessResourceFailureException("failed", new SQLException("failed", state));
    }

    @Test
    void itsStacksStayOutOfTheLog() {
        Logger logger = new LoggerContext().getLogger("any");
        QuietLog quiet = new QuietLog();
        assertThat(quiet.decide(null, logger, Level.ERROR, "failed", null, failure("53100")))
                .isEqualTo(FilterReply.DENY);
        assertThat(quiet.decide(null, logger, Level.ERROR, "{}", new Object[] {"x", failure("08006")}, null))
                .isEqualTo(FilterReply.DENY);
        assertThat(quiet.decide(null, logger, Level.ERROR, "failed", null, failure("23505")))
                .isEqualTo(FilterReply.NEUTRAL);
        assertThat(quiet.decide(null, logger, Level.WARN, "words", null, null)).isEqualTo(FilterReply.NEUTRAL);
    }
}
