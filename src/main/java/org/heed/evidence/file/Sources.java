package org.heed.evidence.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.heed.shared.BadRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Looks at what is offered, before anything is kept: its size, what it holds whatever its name says, and viruses. */
@Component
public class Sources {
    private final EvidenceSettings settings;
    private final VirusScanner scanner;
    private final Clock clock;

    public Sources(EvidenceSettings settings, VirusScanner scanner, Clock clock) {
        this.settings = settings;
        this.scanner = scanner;
        this.clock = clock;
    }

    /** A source, or what is wrong with it by field; {@code infected} is what the scanner found in a refused file. */
    public record Looked(
            @Nullable Source source, Map<String, MessageSourceResolvable> wrong, @Nullable Infected infected) {
        private static Looked wrong(String field, String code, Object... arguments) {
            return new Looked(null, Map.of(field, new BadRequest(code, arguments)), null);
        }
    }

    /** A file with a virus in it. */
    public record Infected(String sha256, String virus) {}

    public Looked look(EvidenceForm offered, Map<String, MessageSourceResolvable> wrongSoFar) {
        Looked looked = look(offered);
        Map<String, MessageSourceResolvable> wrong = new LinkedHashMap<>(wrongSoFar);
        wrong.putAll(looked.wrong());
        return new Looked(looked.source(), wrong, looked.infected());
    }

    private Looked look(EvidenceForm offered) {
        if (offered.hasFile() && !offered.link().isEmpty()) {
            return Looked.wrong("file", "evidence.error.both");
        }
        if (offered.hasFile()) {
            return file(Objects.requireNonNull(offered.file()), settings.taken());
        }
        if (offered.link().isEmpty()) {
            return Looked.wrong("file", "evidence.error.none");
        }
        return Link.isSound(offered.link())
                ? new Looked(new Source(null, offered.link()), Map.of(), null)
                : Looked.wrong("link", "evidence.error.link");
    }

    /** A file that must be of one of these kinds. */
    public Looked file(MultipartFile file, Set<FileKind> kinds) {
        String name = FileName.clean(String.valueOf(file.getOriginalFilename()));
        if (file.isEmpty()) {
            return Looked.wrong("file", "evidence.error.empty", name);
        }
        if (file.getSize() > settings.largest().toBytes()) {
            return Looked.wrong("file", "evidence.error.tooLarge", largest(), Size.words(file.getSize()));
        }
        byte[] content = content(file);
        FileContent held = new FileContent(content);
        return FileKind.calledBy(name)
                .filter(kinds::contains)
                .filter(held::is)
                .map(kind -> scanned(name, kind, content))
                .orElseGet(() -> Looked.wrong("file", "evidence.error.type", name, held.words(), words(kinds)));
    }

    private Looked scanned(String name, FileKind kind, byte[] content) {
        String sha256 = Sha256.of(content);
        VirusScanner.Verdict verdict = scanner.scan(content);
        return switch (verdict.result()) {
            case CLEAN -> kept(new Source.File(name, kind, content, sha256, clock.instant()));
            case NOT_SCANNED -> kept(new Source.File(name, kind, content, sha256, null));
            case UNREACHABLE -> Looked.wrong("file", "evidence.error.scanner");
            case INFECTED ->
                new Looked(
                        null,
                        Map.of("file", new BadRequest("evidence.error.infected", name, verdict.found())),
                        new Infected(sha256, verdict.found()));
        };
    }

    private static Looked kept(Source.File file) {
        return new Looked(new Source(file, null), Map.of(), null);
    }

    /** The kinds that are taken of those that a form accepts; all where it leaves that open. */
    public Set<FileKind> accepted(String accept) {
        return FileKind.accepted(accept, settings.taken());
    }

    public String largest() {
        return Size.words(settings.largest().toBytes());
    }

    /** Kinds as people know them. */
    public static String words(Set<FileKind> kinds) {
        return String.join(", ", kinds.stream().map(FileKind::name).toList());
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
