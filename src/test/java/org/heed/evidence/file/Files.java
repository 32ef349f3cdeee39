package org.heed.evidence.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of many kinds. */
public final class Files {
    public static final byte[] PDF =
            text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");
    public static final byte[] HTML =
            text("<!DOCTYPE html><html><head><title>x</title></head><body onload='alert(1)'></body></html>");
    static final byte[] SVG =
            text("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
    static final byte[] EXECUTABLE = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff, 0, 0};
    public static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0};
    static final byte[] OLE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0, 0
    };
    static final byte[] LETTER =
            text("From: a@b.example\nTo: c@d.example\nSubject: Doors\nMIME-Version: 1.0\n\nThey are open.\n");

    private Files() {}

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An archive with these names, each holding the text that follows it. */
    static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                byte[] content = text(namesAndTexts[i + 1]);
                ZipEntry entry = new ZipEntry(namesAndTexts[i]);
                if (entry.getName().equals("mimetype")) {
                    java.util.zip.CRC32 sum = new java.util.zip.CRC32();
                    sum.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    /** As Windows saves text: in its own encoding, or in UTF-16 with a mark. */
    static byte[] text(String text, String charset) {
        return text.getBytes(java.nio.charset.Charset.forName(charset));
    }

    static byte[] both(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    static byte[] docx(String... more) {
        String[] all = new String[4 + more.length];
        System.arraycopy(new String[] {"[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>"}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return zip(all);
    }

    /** A text file of so many megabytes on the disk, from where a browser takes it without its going through the test. */
    public static Path large(int megabytes) {
        byte[] spaces = new byte[megabytes * 1024 * 1024];
        Arrays.fill(spaces, (byte) ' ');
        try {
            Path file = java.nio.file.Files.createTempFile("large", ".txt");
            file.toFile().deleteOnExit();
            return java.nio.file.Files.write(file, spaces);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
