package org.heed.notification.outbox;

import java.time.Instant;
import org.heed.shared.database.BackgroundWorker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends what is due in the outbox, in a thread of its own: nobody else waits for the mail server. */
@Component
public class OutboxWorker extends BackgroundWorker {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);

    private final EmailDelivery delivery;
    private final Mailer mailer;
    private boolean away;

    OutboxWorker(EmailDelivery delivery, Mailer mailer, EmailSettings settings) {
        super("heed-outbox", settings.lookEvery());
        this.delivery = delivery;
        this.mailer = mailer;
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

    @Override
    protected boolean next() {
        sendDue(Instant.now());
        return false;
    }

    @Override
    public void start() {
        if (mailer.delivers()) {
            super.start();
        }
    }
}
