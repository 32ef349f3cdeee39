package org.heed.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs the head of the chain in each transaction that writes to it, and remembers, outside the database, how far the trail has come:
 * the high-water mark. What the database holds in place of what it signed is never signed over.
 */
@Component
public class TrailSigner {
    private static final Logger LOG = LoggerFactory.getLogger(TrailSigner.class);

    private final HeadTable table;
    private final TrailKeys keys;
    private final HeadsFile file;
    private final AtomicReference<@Nullable SignedHead> highest;
    private volatile @Nullable SignedHead kept;

    TrailSigner(HeadTable table, TrailKeys keys, HeadsFile file) {
        this.table = table;
        this.keys = keys;
        this.file = file;
        this.highest = new AtomicReference<>(lastOfFile());
    }

    private @Nullable SignedHead lastOfFile() {
        try {
            return file.last().filter(this::proven).orElse(null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file of the trail's heads cannot be read", unreadable);
        }
    }

    private boolean proven(SignedHead head) {
        return keys.known().check(head) == KnownKeys.Check.GOOD;
    }

    /** A signature by a key that is not known here is gone on from; the verification asks for that key. */
    private boolean possible(SignedHead head) {
        return keys.known().check(head) != KnownKeys.Check.BAD;
    }

    /** Signs what was written after this tail, where there is a key; the first signature covers whatever was there before. */
    @Nullable
    public SignedHead sign(Tail before, long sequence, String hash) {
        SigningKey key = keys.signing();
        if (key == null) {
            return null;
        }
        SignedHead previous = asLeft(before) ? before.head() : null;
        long first = before.sequence() + 1;
        if (previous == null && nothingSigned()) {
            first = 1;
        } else if (previous == null) {
            LOG.error(
                    "The audit trail does not end as Heed left it: entry {} was not signed by Heed", before.sequence());
            previous = highest.get() != null
                    ? highest.get()
                    : table.last().filter(this::possible).orElse(null);
        }
        SignedHead signed = key.sign(first, sequence, hash, previous == null ? HashChain.START : previous.state());
        if (!table.add(signed)) {
            LOG.error("Entry {} of the audit trail had a signature that Heed did not make", sequence);
        }
        return signed;
    }

    /** Holds back whoever else writes to the chain until the transaction is over, and says how it ends. */
    public Tail lockTail() {
        return table.lockTail();
    }

    /** Covers what was written before there was a key. */
    @Transactional
    void signWhatIsThere() {
        Tail tail = lockTail();
        if (tail.sequence() > 0 && nothingSigned()) {
            sign(tail, tail.sequence(), tail.hash());
        }
    }

    private boolean nothingSigned() {
        return highest.get() == null && table.last().isEmpty();
    }

    /** Whether the chain ends with a head that Heed signed, and not before what it is known to have signed. */
    private boolean asLeft(Tail tail) {
        SignedHead known = highest.get();
        SignedHead head = tail.head();
        if (head == null || !head.hash().equals(tail.hash())) {
            return false;
        }
        return head.equals(known) || (known == null || head.sequence() > known.sequence()) && possible(head);
    }

    /** After the commit. */
    public void written(SignedHead head) {
        highest.accumulateAndGet(
                head, (known, next) -> known == null || next.sequence() > known.sequence() ? next : known);
    }

    /** Appends the newest head to the file and to the log, and says so there where the trail no longer holds what was signed. */
    void keep() {
        SignedHead known = highest.get();
        if (known != null && !table.hashOf(known.sequence()).equals(Optional.of(known.hash()))) {
            LOG.error(
                    "The audit trail has been changed by other ways than Heed: entry {} is missing or is not the one that was signed",
                    known.sequence());
        }
        table.last().filter(this::proven).ifPresent(this::written);
        keepHighest();
    }

    /** Needs no database. */
    void keepHighest() {
        SignedHead head = highest.get();
        if (head == null || head.equals(kept)) {
            return;
        }
        try {
            file.append(head);
            kept = head;
            LOG.atInfo()
                    .addKeyValue("trail.sequence", head.sequence())
                    .addKeyValue("trail.hash", head.hash())
                    .addKeyValue("trail.key", head.key())
                    .addKeyValue("trail.signature", head.signature())
                    .log("Head of the audit trail: {}", file.line(head));
        } catch (IOException failed) {
            LOG.error("The head of the audit trail cannot be appended to its file", failed);
        }
    }

    /** Everything that is known about signed heads, to be compared with the entries; asked before these are read. */
    HeadLines outside() {
        List<SignedHead> here = Stream.concat(
                        Stream.ofNullable(highest.get()), table.last().filter(this::proven).stream())
                .toList();
        try {
            return file.open(here);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file of the trail's heads cannot be read", unreadable);
        }
    }

    public KnownKeys known() {
        return keys.known();
    }
}
