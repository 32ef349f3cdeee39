package org.heed.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.heed.shared.BadRequest;

/** Files that belong together as one ZIP archive, for git and for the Camunda Modeler. */
public final class Bundle {
    private static final int MOST_FILES = 60;
    /** Files and folders. */
    private static final int MOST_ENTRIES = 2 * MOST_FILES;

    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private Bundle() {}

    public static byte[] write(List<ModelFile> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ModelFile file : files) {
                ZipEntry entry = new ZipEntry(folder(file) + file.name());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.content());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** A name for exactly these contents. */
    public static String fingerprint(List<ModelFile> files) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(write(files)));
        } catch (NoSuchAlgorithmException always) {
            throw new IllegalStateException(always);
        }
    }

    /** As the files lie in the product's own sources. */
    private static String folder(ModelFile file) {
        return file.is(".form") ? "forms/" : "processes/";
    }

    /** Folders in the archive do not matter. Raises {@link BadRequest} for what is no archive, or too much. */
    public static List<ModelFile> read(byte[] archive) {
        List<ModelFile> files = new ArrayList<>();
        long left = MOST_BYTES;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new BadRequest("bundle.large", MOST_FILES);
                }
                if (entry.isDirectory()) {
                    requireEmpty(zip);
                    continue;
                }
                byte[] content = zip.readNBytes((int) left + 1);
                left -= content.length;
                if (left < 0 || files.size() == MOST_FILES) {
                    throw new BadRequest("bundle.large", MOST_FILES);
                }
                String name = entry.getName().replace('\\', '/');
                files.add(ModelerMarks.without(new ModelFile(name.substring(name.lastIndexOf('/') + 1), content)));
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw new BadRequest("bundle.unreadable");
        } catch (IOException truncated) {
            throw new BadRequest("bundle.unreadable");
        }
        if (files.isEmpty()) {
            throw new BadRequest("bundle.unreadable");
        }
        return files;
    }

    /** A folder has nothing in itself; to skip over what it had, one would have to unpack it. */
    private static void requireEmpty(ZipInputStream folder) throws IOException {
        if (folder.read() >= 0) {
            throw new BadRequest("bundle.unreadable");
        }
    }
}
