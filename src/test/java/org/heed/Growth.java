package org.heed;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;

/** How work grows when its input doubles: counted in bytes or in characters that are read, and never in time. */
public final class Growth {
    /** Twice, and a little for what grows by its logarithm; what grows with the square comes to four. */
    private static final double MOST = 2.6;

    private Growth() {}

    /** The bytes that a thread takes for work on an input of this size, and of the double. */
    public static void ofBytes(int size, IntFunction<Runnable> work) {
        work.apply(size).run();
        of(size, each -> bytes(work.apply(each)));
    }

    public static void of(int size, IntToLongFunction counted) {
        long once = counted.applyAsLong(size);
        long twice = counted.applyAsLong(2 * size);
        assertThat(twice).as("work for %d: %d, for %d", size, once, 2 * size).isLessThanOrEqualTo((long) (MOST * once));
    }

    public static long bytes(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
