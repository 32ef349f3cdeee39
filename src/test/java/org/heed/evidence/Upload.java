package org.heed.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A multipart body, as a program sends it. */
public final class Upload {
    public static final String TYPE = "multipart/form-data; boundary=heed-boundary";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public static byte[] of(Map<String, String> fields) {
        return new Upload().fields(fields).end();
    }

    public static byte[] of(Map<String, String> fields, String name, byte[] content) {
        Upload upload = new Upload().fields(fields);
        upload.write("--heed-boundary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        upload.body.writeBytes(content);
        upload.write("\r\n");
        return upload.end();
    }

    private Upload fields(Map<String, String> fields) {
        fields.forEach((name, value) -> write(
                "--heed-boundary\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
        return this;
    }

    private byte[] end() {
        write("--heed-boundary--\r\n");
        return body.toByteArray();
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
