package org.heed.audit.chain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file to which signed heads are appended, a line each, so that the database alone cannot say how far the trail had come. Several
 * nodes may share it, or have one each: a head is appended only where it is beyond the last.
 */
public final class HeadsFile {
    private static final int LAST_LINES = 8192;

    /** Locks of files hold between processes; within this one, it is this. */
    private static final Object ONE_AT_A_TIME = new Object();

    private final @Nullable Path file;
    private final HeadLine lines;

    public HeadsFile(@Nullable Path file, JsonMapper json) {
        this.file = file;
        this.lines = new HeadLine(json);
    }

    String line(SignedHead head) {
        return lines.write(head);
    }

    void append(SignedHead head) throws IOException {
        if (file == null) {
            return;
        }
        synchronized (ONE_AT_A_TIME) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                channel.lock();
                String end = end(file);
                if (last(end).map(SignedHead::sequence).orElse(0L) >= head.sequence()) {
                    return;
                }
                String separator = end.isEmpty() || end.endsWith("\n") ? "" : "\n";
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(separator + lines.write(head) + "\n");
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        }
    }

    Optional<SignedHead> last() throws IOException {
        return file == null || !Files.exists(file) ? Optional.empty() : last(end(file));
    }

    private Optional<SignedHead> last(String end) {
        List<String> all = end.lines().toList();
        for (int i = all.size() - 1; i >= 0; i--) {
            Optional<SignedHead> head = lines.read(all.get(i));
            if (head.isPresent()) {
                return head;
            }
        }
        return Optional.empty();
    }

    private static String end(Path file) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            content.seek(Math.max(0, content.length() - LAST_LINES));
            byte[] bytes = new byte[(int) (content.length() - content.getFilePointer())];
            content.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** The heads that the file holds at this moment, read one by one, and those of them that are known from elsewhere. */
    public HeadLines open(List<SignedHead> elsewhere) throws IOException {
        if (file == null || !Files.exists(file)) {
            return new HeadLines(new BufferedReader(Reader.nullReader()), lines, 0, elsewhere);
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        return new HeadLines(
                new BufferedReader(new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8)),
                lines,
                channel.size(),
                elsewhere);
    }
}
