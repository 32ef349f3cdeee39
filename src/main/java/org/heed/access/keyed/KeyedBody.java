package org.heed.access.keyed;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.StreamUtils;

/** A request whose content can be read more than once, and whose handlers do not see the key of its form. */
final class KeyedBody extends HttpServletRequestWrapper {
    /** The field of a page's form that holds its one-time key. */
    static final String FIELD = "_once";

    private final byte @Nullable [] content;

    KeyedBody(HttpServletRequest request) throws IOException {
        super(request);
        this.content =
                isForm(request) || isMultipart(request) ? null : StreamUtils.copyToByteArray(request.getInputStream());
    }

    static boolean isForm(HttpServletRequest request) {
        return is(request, MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    static boolean isMultipart(HttpServletRequest request) {
        return is(request, MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    private static boolean is(HttpServletRequest request, String type) {
        String sent = request.getContentType();
        return sent != null && sent.regionMatches(true, 0, type, 0, type.length());
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return content == null ? super.getInputStream() : new Again(new ByteArrayInputStream(content));
    }

    @Override
    public BufferedReader getReader() throws IOException {
        String charset = getCharacterEncoding();
        return new BufferedReader(
                new InputStreamReader(getInputStream(), charset == null ? StandardCharsets.UTF_8.name() : charset));
    }

    @Override
    public @Nullable String getParameter(String name) {
        return name.equals(FIELD) ? null : super.getParameter(name);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return name.equals(FIELD) ? null : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> shown = new HashMap<>(super.getParameterMap());
        shown.remove(FIELD);
        return Collections.unmodifiableMap(shown);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public Collection<Part> getParts() throws IOException, ServletException {
        return List.copyOf(super.getParts().stream()
                .filter(part -> !FIELD.equals(part.getName()))
                .toList());
    }

    private static final class Again extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Again(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("It is all here already");
        }
    }
}
