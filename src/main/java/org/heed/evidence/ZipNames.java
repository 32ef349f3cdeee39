package org.heed.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The names of what is packed in a file, from its table of contents: nothing is unpacked, so nothing can swell. */
final class ZipNames {
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;

    private ZipNames() {}

    /** A document of Word, Excel or PowerPoint without macros. */
    static boolean isOffice(byte[] content, String folder) {
        List<String> names = of(content);
        return names.contains("[Content_Types].xml")
                && names.stream().anyMatch(name -> name.startsWith(folder))
                && names.stream().noneMatch(name -> name.endsWith("vbaProject.bin"));
    }

    /** An open document without macros. */
    static boolean isOpenDocument(byte[] content) {
        List<String> names = of(content);
        return names.contains("content.xml")
                && names.stream().noneMatch(name -> name.startsWith("Basic/") || name.startsWith("Scripts/"));
    }

    /** Empty where it is no such file, or a damaged one. */
    static List<String> of(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int end = content.length - END_BYTES;
        int first = Math.max(0, end - LONGEST_COMMENT);
        while (end >= first && bytes.getInt(end) != END) {
            end--;
        }
        return end < first ? List.of() : table(bytes, bytes.getInt(end + 16), unsigned(bytes, end + 10));
    }

    private static List<String> table(ByteBuffer bytes, int start, int count) {
        List<String> names = new ArrayList<>();
        int at = start;
        for (int entry = 0; entry < count; entry++) {
            if (at < 0 || at > bytes.limit() - ENTRY_BYTES || bytes.getInt(at) != ENTRY) {
                return List.of();
            }
            int length = unsigned(bytes, at + 28);
            int name = at + ENTRY_BYTES;
            if (length > bytes.limit() - name) {
                return List.of();
            }
            names.add(new String(bytes.array(), name, length, StandardCharsets.UTF_8));
            at = name + length + unsigned(bytes, at + 30) + unsigned(bytes, at + 32);
        }
        return names;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
