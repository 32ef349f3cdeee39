package org.heed.notification.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How many e-mails wait and how many could not be delivered, for whoever watches the numbers. */
@Component
class OutboxMetrics implements MeterBinder {
    private final Emails letters;

    OutboxMetrics(Emails letters) {
        this.letters = letters;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "waiting", Set.of(EmailState.WAITING));
        gauge(registry, "undelivered", EmailState.UNDELIVERED);
    }

    private void gauge(MeterRegistry registry, String state, Set<EmailState> states) {
        Gauge.builder("heed.outbox.emails", letters, table -> table.count(states))
                .tag("state", state)
                .register(registry);
    }
}
