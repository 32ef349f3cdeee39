package org.heed.shared.database;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One thread that does long work whose state is in the database, so that after a restart it goes on. */
public abstract class BackgroundWorker implements SmartLifecycle {
    private static final Duration USUAL = Duration.ofSeconds(10);

    private final String name;
    private final Duration looksEvery;
    private volatile @Nullable ScheduledExecutorService thread;

    protected BackgroundWorker(String name) {
        this(name, USUAL);
    }

    /** @param looksEvery how often it looks whether there is something to do, beside what it is told of */
    protected BackgroundWorker(String name, Duration looksEvery) {
        this.name = name;
        this.looksEvery = looksEvery;
    }

    /** Does one piece of what is to be done; false where nothing is. */
    protected abstract boolean next();

    /** Begins as soon as the transaction at hand has ended well. */
    public void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ScheduledExecutorService running = thread;
                if (running != null) {
                    running.execute(BackgroundWorker.this::work);
                }
            }
        });
    }

    private void work() {
        try {
            boolean more = true;
            while (thread != null && more) {
                more = next();
            }
        } catch (RuntimeException | Error failure) {
            // Thrown on, it would end the worker until the next start
            DatabaseTrouble trouble = DatabaseTrouble.of(failure);
            if (trouble != null) {
                TroubleLog.met(trouble, failure);
            } else {
                LoggerFactory.getLogger(getClass()).warn("{} rests and will be tried again", name, failure);
            }
        }
    }

    @Override
    public void start() {
        ScheduledExecutorService made = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread worker = new Thread(task, name);
            worker.setDaemon(true);
            return worker;
        });
        thread = made;
        made.scheduleWithFixedDelay(this::work, 0, looksEvery.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = thread;
        thread = null;
        if (running != null) {
            running.shutdown();
            try {
                running.awaitTermination(10, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** With the job executor. */
    @Override
    public int getPhase() {
        return 100;
    }
}
