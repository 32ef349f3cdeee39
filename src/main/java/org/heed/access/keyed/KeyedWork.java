package org.heed.access.keyed;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionStatus;

/** One request that came with a key, while it is carried out by its thread. */
final class KeyedWork {
    private static final ThreadLocal<@Nullable KeyedWork> CURRENT = new ThreadLocal<>();

    private final String owner;
    private final String key;
    private final String fingerprint;
    private final boolean waits;
    private @Nullable TransactionStatus active;
    private @Nullable TransactionStatus done;
    private @Nullable KeptAnswer earlier;
    private @Nullable KeyInUse refusal;
    private boolean wrote;
    private boolean ended;

    /** @param waits whether it waits for another of its kind that is at work, as a form sent twice does */
    KeyedWork(String owner, String key, String fingerprint, boolean waits) {
        this.owner = owner;
        this.key = key;
        this.fingerprint = fingerprint;
        this.waits = waits;
    }

    static @Nullable KeyedWork current() {
        return CURRENT.get();
    }

    static void begin(KeyedWork work) {
        CURRENT.set(work);
    }

    static void forget() {
        CURRENT.remove();
    }

    String owner() {
        return owner;
    }

    String key() {
        return key;
    }

    String fingerprint() {
        return fingerprint;
    }

    boolean waits() {
        return waits;
    }

    /** The transaction that does the work now. */
    @Nullable
    TransactionStatus active() {
        return active;
    }

    void active(@Nullable TransactionStatus transaction) {
        active = transaction;
    }

    /** The transaction that has done the work, and waits for the answer. */
    @Nullable
    TransactionStatus done() {
        return done;
    }

    void done(@Nullable TransactionStatus transaction) {
        done = transaction;
        wrote = true;
    }

    /** Whether anything was done at all. */
    boolean wrote() {
        return wrote;
    }

    /** The answer that was given while this request was on its way to its own transaction. */
    @Nullable
    KeptAnswer earlier() {
        return earlier;
    }

    void earlier(KeptAnswer answer) {
        earlier = answer;
    }

    @Nullable
    KeyInUse refusal() {
        return refusal;
    }

    void refuse(KeyInUse why) {
        refusal = why;
    }

    /** Whether the answer is settled, so that further transactions are none of the key's. */
    boolean ended() {
        return ended;
    }

    void end() {
        ended(true);
    }

    void ended(boolean now) {
        ended = now;
    }
}
