package org.heed.process.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What is counted fast is counted whenever it is asked for, and what is counted slowly is kept for a while. */
class KeptFiguresTest {
    private final AtomicLong time = new AtomicLong(Long.MAX_VALUE - 5);
    private final AtomicInteger counted = new AtomicInteger();

    private KeptFigures<String, Integer> taking(Duration each) {
        return new KeptFigures<>(
                key -> {
                    time.addAndGet(each.toNanos());
                    return counted.incrementAndGet();
                },
                time::get);
    }

    @Test
    void ofFewCasesNothingIsKept() {
        KeptFigures<String, Integer> figures = taking(Duration.ofMillis(100));
        assertThat(figures.of("1")).isEqualTo(1);
        assertThat(figures.of("1")).isEqualTo(2);
    }

    @Test
    void ofManyTheyAreKeptAHundredTimesAsLongAsTheyTook() {
        KeptFigures<String, Integer> figures = taking(Duration.ofSeconds(2));
        assertThat(figures.of("1")).isEqualTo(1);
        time.addAndGet(Duration.ofSeconds(199).toNanos());
        assertThat(figures.of("1")).isEqualTo(1);
        assertThat(figures.of("2")).as("another version").isEqualTo(2);
        time.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(figures.of("1")).isEqualTo(3);
    }

    @Test
    void notLongerThanTenMinutes() {
        KeptFigures<String, Integer> figures = taking(Duration.ofMinutes(1));
        assertThat(figures.of("1")).isEqualTo(1);
        time.addAndGet(Duration.ofMinutes(9).toNanos());
        assertThat(figures.of("1")).isEqualTo(1);
        time.addAndGet(Duration.ofMinutes(2).toNanos());
        assertThat(figures.of("1")).isEqualTo(2);
    }
}
