package org.heed.access.limits;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/** The content of a request, which must come at a certain pace, whoever reads it. */
final class PacedBody implements InputBuffer {
    private final InputBuffer source;
    private final BodySettings settings;
    private final LongSupplier nanos;
    private final Runnable whenEnded;
    private final long began;
    private long bytes;
    private boolean ended;

    /** @param whenEnded called once, when all has come */
    PacedBody(InputBuffer source, BodySettings settings, LongSupplier nanos, Runnable whenEnded) {
        this.source = source;
        this.settings = settings;
        this.nanos = nanos;
        this.whenEnded = whenEnded;
        this.began = nanos.getAsLong();
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        requirePace();
        int read = source.doRead(handler);
        if (read < 0) {
            end();
        } else {
            bytes += read;
        }
        return read;
    }

    private void requirePace() throws SocketTimeoutException {
        long beyond = nanos.getAsLong() - began - settings.grace().toNanos();
        if (beyond > 0 && bytes < beyond / 1e9 * settings.leastBytes()) {
            throw new SocketTimeoutException("The content comes too slowly");
        }
    }

    @Override
    public int available() {
        return source.available();
    }

    boolean ended() {
        return ended;
    }

    void end() {
        if (!ended) {
            ended = true;
            whenEnded.run();
        }
    }

    /** Reads what nobody has read, at the same pace. */
    void drain() throws IOException {
        Ignored ignored = new Ignored();
        while (!ended) {
            doRead(ignored);
        }
    }

    private static final class Ignored implements ApplicationBufferHandler {
        private @Nullable ByteBuffer buffer = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer given) {
            buffer = given;
        }

        @Override
        public @Nullable ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // It is thrown away, so no room is needed
        }
    }
}
