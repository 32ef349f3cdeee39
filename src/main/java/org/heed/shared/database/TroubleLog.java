package org.heed.shared.database;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once a minute in the log that the database is in trouble, however many requests and jobs meet it, and once that it is over. */
public final class TroubleLog {
    private static final Logger LOG = LoggerFactory.getLogger(TroubleLog.class);
    private static final Duration SAID_EVERY = Duration.ofMinutes(1);

    private static @Nullable DatabaseTrouble current;
    private static @Nullable DatabaseTrouble told;
    private static Instant since = Instant.EPOCH;
    private static Instant said = Instant.EPOCH;
    private static long met;

    private TroubleLog() {}

    public static synchronized void met(DatabaseTrouble trouble, Throwable failure) {
        Instant now = Instant.now();
        if (current == null) {
            since = now;
        }
        met++;
        current = trouble;
        if (told != trouble || !now.isBefore(said.plus(SAID_EVERY))) {
            told = trouble;
            said = now;
            LOG.error("{} Met {} times since {}: {}", sentence(trouble), met, since, line(failure));
        }
    }

    /** The trouble that was met and is not over. */
    public static synchronized @Nullable DatabaseTrouble current() {
        return current;
    }

    public static synchronized void over() {
        if (current != null) {
            LOG.warn("The database works again, after {} failures since {}.", met, since);
            current = null;
            met = 0;
        }
    }

    private static String sentence(DatabaseTrouble trouble) {
        return switch (trouble) {
            case AWAY -> "The database cannot be reached; requests are answered with 503 until it is back.";
            case BUSY -> "All connections to the database are in use. Requests that find none are answered with 503.";
            case FULL ->
                "The disk of the database is full; make room on it. What changes something is answered with 503.";
            case READ_ONLY -> "The database takes no writes. What changes something is answered with 503.";
        };
    }

    private static String line(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).replaceAll("\\s+", " ");
    }
}
