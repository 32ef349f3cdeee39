package org.heed.model.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Files from outside come into the one encoding in which Heed keeps them: XML is read as it declares itself. */
public final class DeclaredEncoding {
    /** How long a declaration may be; what is read before it ends decides how all else is read. */
    static final int LONGEST = 200;

    private static final Pattern DECLARATION =
            Pattern.compile("(<\\?xml\\s[^>]*?\\sencoding\\s*=\\s*[\"'])([\\w.-]+)([\"'][^>]*>)");
    private static final Map<String, Charset> READ = Map.of(
            "iso-8859-1",
            StandardCharsets.ISO_8859_1,
            "windows-1252",
            Charset.forName("windows-1252"),
            "utf-16",
            StandardCharsets.UTF_16);
    private static final String UTF_8_MARK = "\u00ef\u00bb\u00bf";

    private DeclaredEncoding() {}

    /** The file in UTF-8, without a mark before it; as it came where it is in an encoding that Heed does not read. */
    public static ModelFile inUtf8(ModelFile file) {
        byte[] content = file.content();
        String head = head(content);
        if (head.startsWith(UTF_8_MARK)) {
            return new ModelFile(file.name(), java.util.Arrays.copyOfRange(content, 3, content.length));
        }
        boolean marked = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
        if (marked) {
            return declared(file, StandardCharsets.UTF_16);
        }
        Matcher declaration = DECLARATION.matcher(head);
        Charset charset =
                declaration.lookingAt() ? READ.get(declaration.group(2).toLowerCase(java.util.Locale.ROOT)) : null;
        return charset == null || charset.equals(StandardCharsets.UTF_16) ? file : declared(file, charset);
    }

    private static ModelFile declared(ModelFile file, Charset charset) {
        String text = decoded(file.content(), charset);
        if (text == null) {
            return file;
        }
        String head = text.substring(0, Math.min(text.length(), LONGEST));
        Matcher declaration = DECLARATION.matcher(head);
        boolean says = declaration.lookingAt()
                && charset.equals(READ.get(declaration.group(2).toLowerCase(java.util.Locale.ROOT)));
        return ModelFile.of(
                file.name(),
                says
                        ? declaration.group(1) + "UTF-8" + declaration.group(3) + text.substring(declaration.end())
                        : text);
    }

    private static @Nullable String decoded(byte[] content, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException another) {
            return null;
        }
    }

    /** What a file in UTF-8 says, without a mark before it. */
    static String text(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** The beginning, one character a byte. */
    static String head(byte[] content) {
        return new String(content, 0, Math.min(content.length, LONGEST), StandardCharsets.ISO_8859_1);
    }

    /** The encoding that an XML file declares; empty where it declares none, null where the declaration does not end in time. */
    static @Nullable String of(byte[] xml) {
        String head = head(xml);
        if (head.startsWith(UTF_8_MARK)) {
            head = head.substring(UTF_8_MARK.length());
        }
        if (!head.startsWith("<?xml") || head.length() > 5 && !Character.isWhitespace(head.charAt(5))) {
            return "";
        }
        Matcher declaration = DECLARATION.matcher(head);
        if (declaration.lookingAt()) {
            return declaration.group(2);
        }
        return head.contains("?>") && !head.substring(0, head.indexOf("?>")).contains("encoding") ? "" : null;
    }
}
