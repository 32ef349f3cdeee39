package org.heed.shared.database;

import org.jspecify.annotations.Nullable;

/**
 * A transaction of this thread whose work is done and that waits for the answer to its request, which is kept in it. Whoever asks
 * another server ends it first, since no connection is held meanwhile.
 */
public final class WaitingTransaction {
    private static final ThreadLocal<@Nullable Runnable> END = new ThreadLocal<>();

    private WaitingTransaction() {}

    /** Keeps how the transaction of this thread is ended; null where none waits any more. */
    public static void endedBy(@Nullable Runnable end) {
        if (end == null) {
            END.remove();
        } else {
            END.set(end);
        }
    }

    /** Ends the transaction that waits, if there is one. */
    public static void end() {
        Runnable end = END.get();
        if (end != null) {
            end.run();
        }
    }
}
