package org.heed.access.keyed;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.util.StreamUtils;

/** Tells whether two requests ask for the same: method, address and what was sent, but for the tokens of a page. */
public final class Fingerprint {
    private static final Set<String> TOKENS = Set.of(KeyedBody.FIELD, "_csrf");

    private Fingerprint() {}

    static String of(HttpServletRequest request) throws IOException, ServletException {
        MessageDigest digest = digest();
        DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
        word(out, request.getMethod());
        word(out, request.getRequestURI());
        word(out, String.valueOf(request.getQueryString()));
        if (KeyedBody.isMultipart(request)) {
            parts(out, List.copyOf(request.getParts()));
        } else if (KeyedBody.isForm(request)) {
            fields(out, request);
        } else {
            StreamUtils.copy(request.getInputStream(), out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void fields(OutputStream out, HttpServletRequest request) throws IOException {
        for (var field : new TreeMap<>(request.getParameterMap()).entrySet()) {
            for (String value : TOKENS.contains(field.getKey()) ? new String[0] : field.getValue()) {
                word(out, field.getKey());
                word(out, value);
            }
        }
    }

    /** Their boundary is another each time, so what they hold counts. */
    private static void parts(OutputStream out, List<Part> parts) throws IOException {
        for (Part part : parts) {
            if (!TOKENS.contains(part.getName())) {
                word(out, part.getName());
                word(out, Objects.requireNonNullElse(part.getSubmittedFileName(), ""));
                word(out, String.valueOf(part.getSize()));
                try (InputStream content = part.getInputStream()) {
                    StreamUtils.copy(content, out);
                }
            }
        }
    }

    private static void word(OutputStream out, String word) throws IOException {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        out.write((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
    }

    public static byte[] sha256(String text) {
        return digest().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
