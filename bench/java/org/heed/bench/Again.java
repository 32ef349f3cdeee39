package org.heed.bench;

/** The engine refuses one of two who move a case on at the same moment, as the letter of the step before: it is asked again. */
final class Again {
    private static final int MOST_TRIES = 20;

    private Again() {}

    static void until(Runnable done) {
        for (int tries = 1; ; tries++) {
            try {
                done.run();
                return;
            } catch (RuntimeException refused) {
                if (tries == MOST_TRIES) {
                    throw refused;
                }
                Thread.yield();
            }
        }
    }
}
