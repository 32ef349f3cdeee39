package org.heed.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The product's one clock, in the time zone of the council; it runs with the machine's unless the demo moves it. */
public final class MovableClock extends Clock {
    private final ZoneId zone;
    private volatile Duration ahead = Duration.ZERO;

    public MovableClock(ZoneId zone) {
        this.zone = zone;
    }

    public Duration ahead() {
        return ahead;
    }

    /** Sets how far this clock runs ahead of the machine's; negative is behind. */
    public void setAhead(Duration ahead) {
        this.ahead = ahead;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        MovableClock clock = new MovableClock(other);
        clock.ahead = ahead;
        return clock;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }
}
