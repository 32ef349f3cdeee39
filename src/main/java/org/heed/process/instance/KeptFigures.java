package org.heed.process.instance;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Figures over all cases. Where counting them takes long they are kept for a hundred times as long, ten minutes at most; whoever asks meanwhile is
 * answered at once.
 */
final class KeptFigures<K, V> {
    private static final long QUICK = Duration.ofMillis(300).toNanos();
    private static final long LONGEST = Duration.ofMinutes(10).toNanos();
    private static final int TIMES = 100;

    private final Function<K, V> count;
    private final LongSupplier nanos;
    private final Map<K, Kept<V>> kept = new ConcurrentHashMap<>();

    private record Kept<V>(V value, long until) {}

    KeptFigures(Function<K, V> count, LongSupplier nanos) {
        this.count = count;
        this.nanos = nanos;
    }

    V of(K what) {
        return kept.compute(
                        what,
                        (key, before) ->
                                before != null && nanos.getAsLong() - before.until() < 0 ? before : counted(key))
                .value();
    }

    private Kept<V> counted(K what) {
        long begun = nanos.getAsLong();
        V value = count.apply(what);
        long took = nanos.getAsLong() - begun;
        return new Kept<>(value, took < QUICK ? begun : begun + took + Math.min(LONGEST, took * TIMES));
    }
}
