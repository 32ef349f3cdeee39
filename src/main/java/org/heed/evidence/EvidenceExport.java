package org.heed.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.recommendation.record.CaseExport;
import org.heed.recommendation.record.ExportedList;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.text.Maps;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The evidence of a case among everything about it: the open files in their latest version, each looked at whether it is what was
 * added, and of every piece what it is and, where it is not there, why not.
 */
@Component
@Order(3)
class EvidenceExport implements CaseExport {
    /** What one archive holds at most, in bytes; larger evidence is downloaded piece by piece. */
    private static final long MOST = 100L * 1024 * 1024;

    private final EvidenceAccess evidence;
    private final EvidenceItems pieces;
    private final MessageSourceAccessor messages;

    EvidenceExport(EvidenceAccess evidence, EvidenceItems pieces, MessageSourceAccessor messages) {
        this.evidence = evidence;
        this.pieces = pieces;
        this.messages = messages;
    }

    /** A piece and its file's name in the archive, or why it has none there; neither for a link. */
    private record Place(EvidenceItem piece, @Nullable String name, @Nullable String missing, byte[] content) {}

    @Override
    public Map<String, byte[]> files(RegisterEntry about, User reader) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Place place : places(about, reader)) {
            if (place.name() != null) {
                files.put(place.name(), place.content());
            }
        }
        return files;
    }

    @Override
    public List<ExportedList> lists(RegisterEntry about, User reader) {
        return List.of(new ExportedList(
                "evidence",
                "export.evidence",
                places(about, reader).stream().map(this::row).toList()));
    }

    private List<Place> places(RegisterEntry about, User reader) {
        long[] bytes = {0};
        int[] number = {0};
        return evidence.items(about, reader).stream()
                .map(piece -> {
                    EvidenceItem.Version latest = piece.latest();
                    boolean open = !piece.withheld() && piece.withdrawal() == null;
                    if (latest.fileName() == null || !open || bytes[0] + latest.bytes() > MOST) {
                        return new Place(piece, null, missing(piece), new byte[0]);
                    }
                    Optional<byte[]> content = pieces.read(piece, latest, false, reader);
                    if (content.isEmpty()) {
                        return new Place(piece, null, "broken", new byte[0]);
                    }
                    bytes[0] += latest.bytes();
                    number[0]++;
                    String name =
                            "evidence/" + number[0] + "-" + latest.fileName().replaceAll("[^\\p{L}\\p{N}._-]", "_");
                    return new Place(piece, name, null, content.get());
                })
                .toList();
    }

    private static @Nullable String missing(EvidenceItem piece) {
        if (piece.withheld()) {
            return "withheld";
        }
        if (piece.withdrawal() != null) {
            return "withdrawn";
        }
        return piece.latest().fileName() == null ? null : "large";
    }

    /** An archive is handed on, so of a withheld piece it says only that there is one. */
    private ExportedList.Row row(Place place) {
        EvidenceItem piece = place.piece();
        EvidenceItem.Version latest = piece.latest();
        boolean open = !piece.withheld();
        String missing = place.missing() == null ? null : say("export.evidence.missing." + place.missing());
        UUID id = piece.id();
        return new ExportedList.Row(
                open ? piece.title() : say("export.evidence.withheld"),
                open ? piece.shows() : "",
                RecordEntry.lines(
                        "export.evidence.file",
                        place.name(),
                        "export.evidence.link",
                        open ? latest.link() : null,
                        "export.evidence.missing",
                        missing),
                Maps.ofNonNull(
                        "id",
                        id,
                        "version",
                        latest.number(),
                        "sha256",
                        open ? latest.sha256() : null,
                        "file",
                        place.name(),
                        "missing",
                        place.missing()));
    }

    private String say(String key) {
        return messages.getMessage(key);
    }
}
