package org.heed.bench;

/** Something that plays whole cases, from the registration to the end. */
interface Workload extends AutoCloseable {
    String name();

    String database();

    Counted counted();

    /** Plays one case to its end; called by several threads at once. */
    void playCase();

    /** Returns when nothing that the cases began is still waiting to be done. */
    void settle();

    @Override
    void close();
}
