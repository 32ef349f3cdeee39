package org.heed.evidence;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of files that can be evidence: what their names end with, and what they must hold. */
enum FileKind {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    ODP("application/vnd.oasis.opendocument.presentation"),
    TXT("text/plain"),
    CSV("text/csv"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    EML("message/rfc822"),
    MSG("application/vnd.ms-outlook");

    /** Text with nothing in it that a program would obey; notes may begin like a letter. */
    private static final Set<String> TEXT = Set.of("text/plain", "text/csv", "message/rfc822");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** The kind that a file says it is by the end of its name. */
    static Optional<FileKind> calledBy(String fileName) {
        String end = fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(end.equals("JPG") ? "JPEG" : end))
                .findFirst();
    }

    /** Those of the kinds that a form accepts, which names endings and media types as browsers know them; all where it names none. */
    static Set<FileKind> accepted(String accept, Set<FileKind> kinds) {
        List<String> asked = Arrays.stream(accept.split(","))
                .map(each -> each.strip().toLowerCase(Locale.ROOT))
                .filter(each -> !each.isEmpty())
                .toList();
        return kinds.stream()
                .filter(kind -> asked.isEmpty() || asked.stream().anyMatch(kind::isAskedFor))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FileKind.class)));
    }

    private boolean isAskedFor(String asked) {
        if (asked.startsWith(".")) {
            return calledBy(asked).filter(this::equals).isPresent();
        }
        return asked.endsWith("/*")
                ? mediaType.startsWith(asked.substring(0, asked.length() - 1))
                : mediaType.equals(asked);
    }

    /** @param type what the content looks like, whatever the file is called */
    boolean isHeldBy(String type, byte[] content) {
        return switch (this) {
            case DOCX -> ZipNames.isOffice(content, "word/");
            case XLSX -> ZipNames.isOffice(content, "xl/");
            case PPTX -> ZipNames.isOffice(content, "ppt/");
            case ODT, ODS, ODP -> type.equals(mediaType) && ZipNames.isOpenDocument(content);
            case TXT, CSV -> TEXT.contains(type);
            case MSG -> List.of("application/x-tika-msoffice", mediaType).contains(type);
            default -> type.equals(mediaType);
        };
    }
}
