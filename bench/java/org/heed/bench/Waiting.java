package org.heed.bench;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;

/** Waits for what goes on in the background. */
final class Waiting {
    private Waiting() {}

    static void until(BooleanSupplier done) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(50))
                .until(done::getAsBoolean);
    }
}
