package org.heed.shared.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of a file and the encoding in which it was read: UTF-8, UTF-16 or Windows-1252, as office programs save it. */
public record DecodedText(String text, String encoding) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** What no text of an office program holds, and every binary file does. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b\\x0e-\\x1f]");

    /** Empty where the bytes are no text in any of these. Windows-1252 has nothing by which it is known, and so comes last. */
    public static Optional<DecodedText> read(byte[] bytes) {
        if (bytes.length > 1 && isUtf16(bytes)) {
            return decoded(
                    bytes,
                    bytes[0] == 0 || bytes[0] == (byte) 0xfe ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        return decoded(bytes, StandardCharsets.UTF_8).or(() -> decoded(bytes, WINDOWS)
                .filter(file -> !CONTROL.matcher(file.text()).find()));
    }

    /** By its mark, or by the empty half of its first character. */
    private static boolean isUtf16(byte[] bytes) {
        boolean marked = bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe
                || bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff;
        return marked || bytes.length % 2 == 0 && (bytes[0] == 0) != (bytes[1] == 0);
    }

    private static Optional<DecodedText> decoded(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            String name = charset.equals(WINDOWS) ? "Windows-1252" : charset.name();
            return Optional.of(new DecodedText(marked ? text.substring(1) : text, name));
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }
}
