package org.heed.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.heed.model.source.DeclaredEncoding;
import org.heed.model.source.ModelFile;
import org.heed.model.source.ModelerMarks;
import org.heed.shared.BadRequest;

/** Files that belong together as one ZIP archive, for git and for the Camunda Modeler. */
public final class Bundle {
    private static final int MOST_FILES = 60;
    /** Files, folders, and what the systems that made the archive put beside them. */
    private static final int MOST_ENTRIES = 3 * MOST_FILES;

    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int LONGEST_NAME = 100;

    private Bundle() {}

    /** What came in an archive: models, tables and forms, and the names of what is none of these. */
    public record Arrived(List<ModelFile> files, List<String> passedOver) {}

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

    /** A file as it came from outside: folders in its name do not matter, its encoding is made ours, the Modeler's marks go. */
    public static ModelFile file(String name, byte[] content) {
        return ModelerMarks.without(DeclaredEncoding.inUtf8(new ModelFile(base(name), content)));
    }

    private static String base(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** Whatever made the archive. Raises {@link BadRequest} for what is no archive of models, or too much. */
    public static Arrived read(byte[] archive) {
        List<ModelFile> files = new ArrayList<>();
        List<String> passedOver = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            long left = MOST_BYTES;
            require(entries.size() <= MOST_ENTRIES);
            for (ZipArchiveEntry entry : entries) {
                if (isFolder(entry)) {
                    continue;
                }
                if (isModel(entry.getName())) {
                    byte[] content = content(zip, entry, (int) left);
                    left -= content.length;
                    require(files.size() < MOST_FILES);
                    files.add(file(entry.getName(), content));
                } else {
                    passedOver.add(brief(entry.getName()));
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new BadRequest("bundle.unreadable");
        }
        if (files.isEmpty()) {
            throw new BadRequest("bundle.unreadable");
        }
        return new Arrived(files, passedOver);
    }

    private static void require(boolean withinLimits) {
        if (!withinLimits) {
            throw new BadRequest("bundle.large", MOST_FILES);
        }
    }

    /** A folder has nothing in itself. */
    private static boolean isFolder(ZipArchiveEntry entry) {
        boolean folder = entry.getName().endsWith("/") || entry.getName().endsWith("\\");
        if (folder && entry.getSize() > 0) {
            throw new BadRequest("bundle.unreadable");
        }
        return folder;
    }

    /** Beside each file macOS puts another of the same name that holds no model, in a folder of its own. */
    private static boolean isModel(String name) {
        String base = base(name);
        return !base.startsWith(".")
                && !name.startsWith("__MACOSX")
                && (base.endsWith(".bpmn") || base.endsWith(".dmn") || base.endsWith(".form"));
    }

    private static byte[] content(ZipFile zip, ZipArchiveEntry entry, int most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(most + 1);
            require(content.length <= most);
            CRC32 sum = new CRC32();
            sum.update(content);
            if (sum.getValue() != entry.getCrc()) {
                throw new BadRequest("bundle.unreadable");
            }
            return content;
        }
    }

    private static String brief(String name) {
        String plain = name.replaceAll("\\p{C}", "\ufffd");
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME) + "…";
    }
}
