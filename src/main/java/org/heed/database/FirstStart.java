package org.heed.database;

import org.springframework.context.SmartLifecycle;

/** Notes that the first start on a data folder has come to its end; one that was killed before begins anew. */
final class FirstStart implements SmartLifecycle {
    private final OwnPostgres postgres;
    private volatile boolean running;

    FirstStart(OwnPostgres postgres) {
        this.postgres = postgres;
    }

    @Override
    public void start() {
        postgres.firstStartEnds();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the migrations and the demonstration, before the web server takes anything in. */
    @Override
    public int getPhase() {
        return 1;
    }
}
