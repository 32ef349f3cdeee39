package org.heed.evidence.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The names of what is packed in a document, from its table of contents. Nothing of it is unpacked but the list of its parts, up to a limit. */
final class ZipNames {
    private static final int BEGINNING = 0x04034b50;
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final String PARTS = "[content_types].xml";
    private static final int LONGEST_PARTS = 1024 * 1024;

    private ZipNames() {}

    /** A document of Word, Excel or PowerPoint without macros: neither a part is called so, nor is one of that type. */
    static boolean isOffice(byte[] content, String folder) {
        List<String> names = of(content);
        return names.contains(PARTS)
                && names.stream().anyMatch(name -> name.startsWith(folder))
                && names.stream().noneMatch(name -> name.endsWith("vbaproject.bin"))
                && namesNoMacros(content);
    }

    /** An open document without macros. */
    static boolean isOpenDocument(byte[] content) {
        List<String> names = of(content);
        return names.contains("content.xml")
                && names.stream().noneMatch(name -> name.startsWith("basic/") || name.startsWith("scripts/"));
    }

    /**
     * In small letters and with forward slashes, as the programs that open them compare them. Empty where the file is no archive from
     * its first byte to its last, or a damaged one: before or after an archive, another file could stand.
     */
    static List<String> of(byte[] content) {
        if (!fills(content)) {
            return List.of();
        }
        try (ZipFile zip = open(content)) {
            List<String> names = new ArrayList<>();
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                names.add(plain(entry));
            }
            return zip.getFirstLocalFileHeaderOffset() == 0 ? names : List.of();
        } catch (IOException | IllegalArgumentException damaged) {
            return List.of();
        }
    }

    private static boolean fills(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int end = content.length - END_BYTES;
        return end > 0 && bytes.getInt(0) == BEGINNING && bytes.getInt(end) == END && bytes.getShort(end + 20) == 0;
    }

    private static ZipFile open(byte[] content) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
    }

    private static String plain(ZipArchiveEntry entry) {
        return entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private static boolean namesNoMacros(byte[] content) {
        try (ZipFile zip = open(content)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (plain(entry).equals(PARTS) && !namesNoMacros(zip, entry)) {
                    return false;
                }
            }
            return true;
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
    }

    /** Written in whatever encoding; no program writes single letters of the types as numbers. */
    private static boolean namesNoMacros(ZipFile zip, ZipArchiveEntry parts) throws IOException {
        try (InputStream in = zip.getInputStream(parts)) {
            byte[] list = in.readNBytes(LONGEST_PARTS + 1);
            String text = new String(list, StandardCharsets.ISO_8859_1)
                    .replace("\0", "")
                    .toLowerCase(Locale.ROOT);
            return list.length <= LONGEST_PARTS
                    && !text.contains("vbaproject")
                    && !text.contains("macroenabled")
                    && !text.contains("&#");
        }
    }
}
