package org.heed.evidence.file;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of files that can be evidence, and what their names end with. */
public enum FileKind {
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
    JPEG("image/jpeg", "JPG", "JPE", "JFIF"),
    TIFF("image/tiff", "TIF"),
    HEIC("image/heic", "HEIF"),
    EML("message/rfc822"),
    MSG("application/vnd.ms-outlook");

    private final String mediaType;
    private final Set<String> ends;

    /** @param others what its name may end with beside its own */
    FileKind(String mediaType, String... others) {
        this.mediaType = mediaType;
        this.ends = Set.of(others);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The kind that a file says it is by the end of its name. */
    static Optional<FileKind> calledBy(String fileName) {
        String end = fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(end) || kind.ends.contains(end))
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
}
