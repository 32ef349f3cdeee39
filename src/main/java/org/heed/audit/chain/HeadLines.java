package org.heed.audit.chain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Heads in their order: those of a file, whose other lines are passed over, and then those that are known from elsewhere. */
public final class HeadLines implements AutoCloseable {
    private final BufferedReader reader;
    private final HeadLine lines;
    private final Iterator<SignedHead> elsewhere;
    private long left;
    private long last;

    /** @param length how many bytes are looked at: what is appended meanwhile is later than what it is compared with */
    HeadLines(BufferedReader reader, HeadLine lines, long length, List<SignedHead> elsewhere) {
        this.reader = reader;
        this.lines = lines;
        this.left = length;
        this.elsewhere = elsewhere.stream()
                .sorted(Comparator.comparingLong(SignedHead::sequence))
                .iterator();
    }

    @Nullable
    SignedHead next() {
        SignedHead head = ofFile();
        while (head == null && elsewhere.hasNext()) {
            head = beyondLast(elsewhere.next());
        }
        return head;
    }

    private @Nullable SignedHead ofFile() {
        try {
            String line = left > 0 ? reader.readLine() : null;
            while (line != null) {
                left -= line.length() + 1;
                SignedHead head = lines.read(line).map(this::beyondLast).orElse(null);
                if (head != null) {
                    return head;
                }
                line = left > 0 ? reader.readLine() : null;
            }
            return null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private @Nullable SignedHead beyondLast(SignedHead head) {
        if (head.sequence() <= last) {
            return null;
        }
        last = head.sequence();
        return head;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
