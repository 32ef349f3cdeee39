package org.heed.evidence;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.springframework.web.multipart.MultipartFile;

/** A text that somebody offers as a file without a browser. */
record TypedFile(String name, String text) implements MultipartFile {
    @Override
    public String getName() {
        return "file";
    }

    @Override
    public String getOriginalFilename() {
        return name;
    }

    @Override
    public String getContentType() {
        return "text/plain";
    }

    @Override
    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public long getSize() {
        return getBytes().length;
    }

    @Override
    public byte[] getBytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(getBytes());
    }

    @Override
    public void transferTo(File file) throws IOException {
        Files.write(file.toPath(), getBytes());
    }
}
