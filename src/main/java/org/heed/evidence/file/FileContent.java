package org.heed.evidence.file;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.heed.shared.text.DecodedText;

/** What a file holds, whatever it is called. */
final class FileContent {
    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final Tika TIKA = new Tika(TYPES);

    /** Text with nothing in it that a program would obey; notes may begin like a letter. */
    private static final Set<String> TEXT = Set.of("text/plain", "text/csv", "message/rfc822");

    /** Pictures of telephones by the brands that stand at their beginning. */
    private static final Set<String> HEIC = Set.of("heic", "heix", "heim", "heis", "mif1");

    /** Where the brand of a picture stands, after the length and the name of its first box. */
    private static final int BRAND = 8;

    private final byte[] bytes;
    private final String type;

    FileContent(byte[] bytes) {
        this.bytes = bytes;
        this.type = TIKA.detect(bytes);
    }

    /** What was found, as people know it. */
    String words() {
        try {
            String description = TYPES.forName(type).getDescription();
            return description.isEmpty() ? type : description;
        } catch (MimeTypeException unknown) {
            return type;
        }
    }

    /** Whether this is a file of that kind, and of no other at the same time. */
    boolean is(FileKind kind) {
        return switch (kind) {
            case PDF -> type.equals(kind.mediaType()) && startsAs("%PDF-");
            case DOCX -> ZipNames.isOffice(bytes, "word/");
            case XLSX -> ZipNames.isOffice(bytes, "xl/");
            case PPTX -> ZipNames.isOffice(bytes, "ppt/");
            case ODT, ODS, ODP -> type.equals(kind.mediaType()) && ZipNames.isOpenDocument(bytes);
            case TXT, CSV -> isText();
            case EML -> MailHead.begins(bytes);
            case MSG -> OleNames.isMessage(bytes);
            case HEIC -> isHeic();
            default -> type.equals(kind.mediaType());
        };
    }

    /** White space and a byte order mark may stand before it, as some scanners write them; nothing else may. */
    private boolean startsAs(String mark) {
        String head = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
        return head.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().startsWith(mark);
    }

    /** In whatever encoding: what a page or a script would be is told by its characters, and not by its bytes. */
    private boolean isText() {
        Optional<String> text = DecodedText.read(bytes).map(DecodedText::text);
        return TEXT.contains(text.map(words -> TIKA.detect(words.getBytes(StandardCharsets.UTF_8)))
                .orElse(type));
    }

    private boolean isHeic() {
        return bytes.length > BRAND + 4
                && new String(bytes, 4, 4, StandardCharsets.ISO_8859_1).equals("ftyp")
                && HEIC.contains(new String(bytes, BRAND, 4, StandardCharsets.ISO_8859_1));
    }
}
