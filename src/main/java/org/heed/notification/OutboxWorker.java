package org.heed.notification;

import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sends what is due in the outbox, in a thread of its own: nobody else waits for the mail server. */
@Component
class OutboxWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);

    private final EmailDelivery delivery;
    private final Mailer mailer;
    private final LetterSettings settings;
    private volatile @Nullable ScheduledExecutorService thread;
    private boolean away;

    OutboxWorker(EmailDelivery delivery, Mailer mailer, LetterSettings settings) {
        this.delivery = delivery;
        this.mailer = mailer;
        this.settings = settings;
    }

    /** Until nothing more is due, or the mail server is away. */
    void sendDue(Instant now) {
        EmailDelivery.Result result;
        do {
            result = delivery.next(now);
        } while (result == EmailDelivery.Result.SETTLED);
        boolean isAway = result == EmailDelivery.Result.SERVER_AWAY;
        if (isAway && !away) {
            LOG.warn("The mail server is away: e-mails wait in the outbox");
        }
        // Nothing due says nothing of the server.
        away = isAway || away && result == EmailDelivery.Result.NOTHING_DUE;
    }

    private void look() {
        try {
            sendDue(Instant.now());
        } catch (RuntimeException failure) {
            LOG.warn("The outbox cannot be read now and is read again soon: {}", failure.toString());
        }
    }

    @Override
    public void start() {
        if (!mailer.delivers()) {
            return;
        }
        ScheduledExecutorService made = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread worker = new Thread(task, "heed-outbox");
            worker.setDaemon(true);
            return worker;
        });
        thread = made;
        long wait = settings.lookEvery().toMillis();
        made.scheduleWithFixedDelay(this::look, wait, wait, TimeUnit.MILLISECONDS);
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
}
