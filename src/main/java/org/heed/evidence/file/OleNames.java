package org.heed.evidence.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names at the top of a file of Microsoft's older programs, by which it is told what it is; each sector is read once. */
final class OleNames {
    private static final long SIGNATURE = 0xE11AB1A1E011CFD0L;
    private static final int HEADER = 512;
    private static final int IN_HEADER = 109;
    private static final int ENTRY = 128;
    private static final String MESSAGE = "__properties_version1.0";

    /** What other programs of the same family call their part. */
    private static final Set<String> OTHERS = Set.of(
            "WordDocument", "Workbook", "Book", "PowerPoint Document", "VisioDocument", "_VBA_PROJECT_CUR", "Macros");

    private final ByteBuffer bytes;
    private final int sector;

    private OleNames(byte[] content) {
        bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        sector = 1 << bytes.getShort(30);
    }

    /** A message of Outlook, and nothing else. */
    static boolean isMessage(byte[] content) {
        if (content.length < HEADER
                || ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getLong(0) != SIGNATURE) {
            return false;
        }
        short shift = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getShort(30);
        if (shift != 9 && shift != 12) {
            return false;
        }
        Set<String> names = new OleNames(content).top();
        return names.contains(MESSAGE) && names.stream().noneMatch(OTHERS::contains);
    }

    private int at(int number) {
        long at = (number + 1L) * sector;
        return number < 0 || at + sector > bytes.limit() ? -1 : (int) at;
    }

    /** The sectors in which the chains of all others stand. */
    private List<Integer> chains() {
        List<Integer> chains = new ArrayList<>();
        for (int i = 0; i < IN_HEADER; i++) {
            chains.add(bytes.getInt(76 + 4 * i));
        }
        BitSet seen = new BitSet();
        int more = bytes.getInt(68);
        while (at(more) >= 0 && !seen.get(more)) {
            seen.set(more);
            for (int i = 0; i < sector / 4 - 1; i++) {
                chains.add(bytes.getInt(at(more) + 4 * i));
            }
            more = bytes.getInt(at(more) + sector - 4);
        }
        return chains;
    }

    /** Where the entries of the directory stand, in their order. */
    private List<Integer> entries() {
        List<Integer> chains = chains();
        List<Integer> entries = new ArrayList<>();
        BitSet seen = new BitSet();
        int next = bytes.getInt(48);
        while (at(next) >= 0 && !seen.get(next)) {
            seen.set(next);
            for (int from = at(next); from < at(next) + sector; from += ENTRY) {
                entries.add(from);
            }
            int chain = next / (sector / 4);
            int of = chain < chains.size() ? at(chains.get(chain)) : -1;
            next = of < 0 ? -1 : bytes.getInt(of + 4 * (next % (sector / 4)));
        }
        return entries;
    }

    private Set<String> top() {
        List<Integer> entries = entries();
        Set<String> names = new HashSet<>();
        BitSet seen = new BitSet();
        Deque<Integer> left = new ArrayDeque<>();
        if (!entries.isEmpty()) {
            left.add(bytes.getInt(entries.get(0) + 76));
        }
        while (!left.isEmpty()) {
            int number = left.pop();
            if (number >= 0 && number < entries.size() && !seen.get(number)) {
                seen.set(number);
                int entry = entries.get(number);
                int length = Math.min(Math.max(bytes.getShort(entry + 64) - 2, 0), 62);
                names.add(new String(bytes.array(), entry, length, StandardCharsets.UTF_16LE));
                left.push(bytes.getInt(entry + 68));
                left.push(bytes.getInt(entry + 72));
            }
        }
        return names;
    }
}
