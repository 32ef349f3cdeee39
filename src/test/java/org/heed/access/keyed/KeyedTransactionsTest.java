package org.heed.access.keyed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.heed.shared.database.WaitingTransaction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Work, key and answer stand in one transaction: seen from without there are all three or none. */
@Timeout(150)
class KeyedTransactionsTest {
    private static EmbeddedPostgres server;

    private final DataSource source = server.getPostgresDatabase();
    private final JdbcClient inside = JdbcClient.create(source);
    private final RequestKeys keys =
            new RequestKeys(source, new KeySettings(Duration.ofDays(1), 2, Duration.ofSeconds(20)));
    private final KeyedTransactions transactions = new KeyedTransactions(source, keys);
    private final TransactionTemplate transaction = new TransactionTemplate(transactions);

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
        JdbcClient setUp = JdbcClient.create(server.getPostgresDatabase());
        setUp.sql(Files.readString(Path.of("src/main/resources/db/access/002-request-keys.sql")))
                .update();
        setUp.sql("create table work (word text)").update();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void empty() {
        inside.sql("truncate work, request_key").update();
    }

    @AfterEach
    void nothingIsLeftOnTheThread() {
        KeyedWork.forget();
        assertThat(TransactionSynchronizationManager.isSynchronizationActive()).isFalse();
        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .isFalse();
        assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
    }

    private static KeyedWork work(String key, boolean waits) {
        return new KeyedWork("owner", key, "print", waits);
    }

    private static KeyedWork begin(String key) {
        KeyedWork work = work(key, false);
        KeyedWork.begin(work);
        return work;
    }

    private static KeptAnswer answer() {
        return new KeptAnswer("print", 204, null, null, new byte[0]);
    }

    private void write() {
        transaction.executeWithoutResult(
                status -> inside.sql("insert into work values ('done')").update());
    }

    /** What another connection sees. */
    private static long seen(String table) {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            return other.submit(() -> JdbcClient.create(server.getPostgresDatabase())
                            .sql("select count(*) from " + table)
                            .query(Long.class)
                            .single())
                    .get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        } finally {
            other.shutdown();
        }
    }

    @Test
    void nothingIsCommittedBeforeTheAnswerIsKnown() {
        KeyedWork work = begin("a");
        write();
        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .isFalse();
        assertThat(seen("work")).isZero();
        transactions.end(work, answer());
        assertThat(seen("work")).isOne();
        assertThat(keys.find("owner", "a")).isPresent();
    }

    @Test
    void aFailureUndoesTheWorkAndLeavesTheKeyFree() {
        KeyedWork work = begin("a");
        write();
        transactions.undo(work);
        assertThat(seen("work")).isZero();
        assertThat(keys.find("owner", "a")).isEmpty();
    }

    @Test
    void aRefusalKeepsWhatItWroteAndLeavesTheKeyFree() {
        KeyedWork work = begin("a");
        write();
        transactions.end(work, null);
        assertThat(seen("work")).isOne();
        assertThat(keys.find("owner", "a")).isEmpty();
    }

    @Test
    void eachOfSeveralTransactionsIsItsOwnAndTheLastHasTheKey() {
        KeyedWork work = begin("a");
        write();
        transaction.executeWithoutResult(status -> {
            inside.sql("insert into work values ('not done')").update();
            status.setRollbackOnly();
        });
        assertThat(seen("work")).isOne();
        write();
        assertThat(seen("work")).isOne();
        transactions.end(work, answer());
        assertThat(seen("work")).isEqualTo(2);
        assertThat(seen("request_key")).isOne();
    }

    @Test
    void whoeverAsksAnotherServerEndsTheTransactionFirst() {
        KeyedWork work = begin("a");
        write();
        WaitingTransaction.end();
        assertThat(seen("work")).isOne();
        transactions.end(work, answer());
        assertThat(keys.find("owner", "a")).isPresent();
    }

    @Test
    void theSameKeyAtTheSameMomentIsRefusedOrWaitedFor() throws Exception {
        KeyedWork first = begin("a");
        write();
        ExecutorService others = Executors.newFixedThreadPool(2);
        CountDownLatch begun = new CountDownLatch(1);
        Future<KeyedWork> form = others.submit(() -> {
            KeyedWork again = work("a", true);
            KeyedWork.begin(again);
            begun.countDown();
            assertThatThrownBy(this::write).isInstanceOf(KeyInUse.class);
            transactions.undo(again);
            return again;
        });
        begun.await();
        Future<KeyedWork> program = others.submit(() -> {
            KeyedWork again = begin("a");
            assertThatThrownBy(this::write).isInstanceOf(KeyInUse.class);
            transactions.undo(again);
            return again;
        });
        assertThat(program.get().earlier()).as("a program is told at once").isNull();
        transactions.end(first, answer());
        assertThat(form.get().earlier())
                .as("a form gets the answer of the first")
                .isNotNull();
        others.shutdown();
        assertThat(seen("work")).isOne();
    }

    @Test
    void onlySoManyAreKeptAndNoneForLongerThanADay() {
        for (String key : new String[] {"a", "b", "c", "d"}) {
            keys.keep(work(key, false), answer());
        }
        inside.sql("update request_key set at = now() - interval '25 hours' where key = 'd'")
                .update();
        assertThat(keys.find("owner", "d")).as("too old").isEmpty();
        keys.clean();
        assertThat(seen("request_key")).isEqualTo(2);
        inside.sql("update request_key set at = now() - interval '25 hours'").update();
        keys.clean();
        assertThat(seen("request_key")).isZero();
    }
}
