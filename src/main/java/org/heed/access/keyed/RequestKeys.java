package org.heed.access.keyed;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The keys under which requests were carried out, with their answers. */
@Component
class RequestKeys {
    private final JdbcClient database;
    /** Each who waits holds a connection; more of them are told at once that the first is at work. */
    private final Semaphore waiters = new Semaphore(4);

    private final KeySettings settings;

    RequestKeys(DataSource database, KeySettings settings) {
        this.database = JdbcClient.create(database);
        this.settings = settings;
    }

    Optional<KeptAnswer> find(String owner, String key) {
        return database.sql("select fingerprint, status, location, media_type, body from request_key "
                        + "where owner = ? and key = ? and at > now() - make_interval(secs => ?)")
                .params(owner, key, settings.keep().toSeconds())
                .query(KeptAnswer.class)
                .optional();
    }

    /** Holds the key until the transaction ends; somebody else who has it is waited for, or gets in the way. */
    void hold(KeyedWork work) {
        long lock = ByteBuffer.wrap(Fingerprint.sha256(work.owner() + "\n" + work.key()))
                .getLong();
        boolean held = database.sql("select pg_try_advisory_xact_lock(?)")
                .param(lock)
                .query(Boolean.class)
                .single();
        if (!held && work.waits() && waiters.tryAcquire()) {
            try {
                await(lock);
            } finally {
                waiters.release();
            }
        } else if (!held) {
            throw KeyInUse.atWork();
        }
        find(work.owner(), work.key()).ifPresent(answer -> {
            work.earlier(answer);
            throw KeyInUse.atWork();
        });
    }

    private void await(long lock) {
        try {
            database.sql("select set_config('lock_timeout', ?, true)")
                    .param(String.valueOf(settings.patience().toMillis()))
                    .query(String.class)
                    .single();
            database.sql("select pg_advisory_xact_lock(?)::text")
                    .param(lock)
                    .query(String.class)
                    .single();
            database.sql("set local lock_timeout to default").update();
        } catch (PessimisticLockingFailureException tooLong) {
            throw KeyInUse.atWork();
        }
    }

    /** Keeps the answer: in the transaction of this thread, where there is one. A key that is too old is used anew. */
    void keep(KeyedWork work, KeptAnswer answer) {
        database.sql(
                        """
                        insert into request_key (owner, key, fingerprint, status, location, media_type, body)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (owner, key) do update set at = now(), fingerprint = excluded.fingerprint,
                          status = excluded.status, location = excluded.location, media_type = excluded.media_type,
                          body = excluded.body
                        where request_key.at <= now() - make_interval(secs => ?)""")
                .params(work.owner(), work.key(), answer.fingerprint(), answer.status())
                .param(answer.location())
                .param(answer.mediaType())
                .params(answer.body(), settings.keep().toSeconds())
                .update();
    }

    /** Forgets what is too old, and of each person what is more than is kept. */
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    void clean() {
        database.sql(
                        """
                        delete from request_key k using (
                          select owner, key, at, row_number() over (partition by owner order by at desc, key) as place
                          from request_key) as found
                        where k.owner = found.owner and k.key = found.key
                          and (found.at <= now() - make_interval(secs => ?) or found.place > ?)""")
                .params(settings.keep().toSeconds(), settings.most())
                .update();
    }
}
