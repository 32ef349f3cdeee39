package org.heed.audit.chain;

import java.util.ArrayList;
import java.util.List;
import org.heed.audit.chain.TrailFault.Kind;
import org.heed.audit.chain.Verification.SignedEntries;
import org.jspecify.annotations.Nullable;

/**
 * Compares a trail, entry by entry, with the signatures on it and with the heads that are known from outside. Each signature covers
 * the one before, so of those that follow one another only the last needs to be checked with its key.
 */
public final class SignatureCheck {
    private static final int MOST = 20;

    private final KnownKeys keys;
    private final HeadLines outside;
    private final boolean everySignature;
    private final List<SignedEntries> signed = new ArrayList<>();
    private final List<TrailFault> faults = new ArrayList<>();

    private long lastEntry;
    private @Nullable SignedHead mark;
    private long fitting;
    private long highWater;

    private String state = HashChain.START;
    private long covered;
    private long begun = 1;
    private @Nullable SignedHead unproven;

    public SignatureCheck(KnownKeys keys, HeadLines outside, boolean everySignature) {
        this.keys = keys;
        this.outside = outside;
        this.everySignature = everySignature;
        this.mark = outside.next();
    }

    void accept(TrailRow row) {
        lastEntry = row.sequence();
        compareWithOutside(row);
        SignedHead head = row.head();
        if (head == null) {
            return;
        }
        boolean follows = head.previous().equals(state) && head.first() == covered + 1;
        if (!follows
                || (everySignature && !wrongFound())
                || (unproven != null && !unproven.key().equals(head.key()))) {
            prove();
        }
        if (!head.previous().equals(state)) {
            fault(Kind.SIGNATURE_MISSING, head.first(), head.sequence());
        }
        if (head.first() > covered + 1) {
            fault(Kind.NOT_SIGNED, covered + 1, head.first() - 1);
        }
        if (!follows) {
            begun = head.first();
        }
        if (head.hash().equals(row.hash())) {
            unproven = head;
        } else {
            prove();
            fault(Kind.REWRITTEN, covered + 1, row.sequence());
            begun = row.sequence() + 1;
        }
        state = head.state();
        covered = head.sequence();
    }

    /** After the last entry. */
    void finish() {
        prove();
        while (mark != null) {
            if (keys.check(mark) != KnownKeys.Check.BAD) {
                highWater = Math.max(highWater, mark.sequence());
            }
            mark = outside.next();
        }
        if (highWater > lastEntry) {
            fault(Kind.CUT_SHORT, lastEntry + 1, highWater);
        }
        if (covered < lastEntry && (covered > 0 || highWater > 0)) {
            fault(Kind.NOT_SIGNED, covered + 1, lastEntry);
        }
    }

    private void compareWithOutside(TrailRow row) {
        while (mark != null && mark.sequence() <= row.sequence()) {
            boolean fits = mark.sequence() == row.sequence() && mark.hash().equals(row.hash());
            if (fits || keys.check(mark) != KnownKeys.Check.BAD) {
                highWater = Math.max(highWater, mark.sequence());
            }
            if (fits) {
                fitting = mark.sequence();
            } else if (highWater >= mark.sequence()) {
                fault(Kind.REWRITTEN, Math.max(fitting, proven()) + 1, mark.sequence());
            }
            mark = outside.next();
        }
    }

    private long proven() {
        return signed.isEmpty() ? 0 : signed.get(signed.size() - 1).last();
    }

    private void prove() {
        if (unproven == null) {
            return;
        }
        SignedHead head = unproven;
        unproven = null;
        switch (keys.check(head)) {
            case GOOD -> cover(new SignedEntries(begun, head.sequence(), head.key(), head.signature()));
            case BAD -> fault(Kind.WRONG_SIGNATURE, begun, head.sequence());
            case UNKNOWN -> fault(Kind.UNKNOWN_KEY, begun, head.sequence());
        }
        begun = head.sequence() + 1;
    }

    private void cover(SignedEntries entries) {
        highWater = Math.max(highWater, entries.last());
        SignedEntries before = signed.isEmpty() ? null : signed.get(signed.size() - 1);
        if (before != null
                && before.last() + 1 == entries.first()
                && before.key().equals(entries.key())) {
            signed.set(
                    signed.size() - 1,
                    new SignedEntries(before.first(), entries.last(), entries.key(), entries.signature()));
        } else if (signed.size() < MOST) {
            signed.add(entries);
        }
    }

    /** Entries beside one another with the same fault are one, and there is an end to how many are told. */
    private void fault(Kind kind, long first, long last) {
        for (int i = 0; i < faults.size(); i++) {
            TrailFault known = faults.get(i);
            if (known.kind() == kind && first <= known.last() + 1) {
                faults.set(i, new TrailFault(kind, Math.min(known.first(), first), Math.max(known.last(), last)));
                return;
            }
        }
        if (faults.size() < MOST) {
            faults.add(new TrailFault(kind, first, last));
        }
    }

    List<SignedEntries> signed() {
        return List.copyOf(signed);
    }

    List<TrailFault> faults() {
        return List.copyOf(faults);
    }

    long highWater() {
        return highWater;
    }

    /** Whether it is worth checking each signature to tell where the first wrong one is. */
    public boolean lookCloser() {
        return !everySignature && wrongFound();
    }

    private boolean wrongFound() {
        return faults.stream().anyMatch(fault -> fault.kind() == Kind.WRONG_SIGNATURE);
    }
}
