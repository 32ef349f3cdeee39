package org.heed.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import org.heed.recommendation.CaseExport;
import org.heed.recommendation.RegisterEntry;
import org.springframework.stereotype.Component;

/** The evidence of a case among everything about it: the open pieces, each file in its latest version. */
@Component
class EvidenceExport implements CaseExport {
    /** What one archive holds at most, in bytes; larger evidence is downloaded piece by piece. */
    private static final long MOST = 100L * 1024 * 1024;

    private final EvidenceTable table;

    EvidenceExport(EvidenceTable table) {
        this.table = table;
    }

    @Override
    public Map<String, byte[]> files(RegisterEntry about) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        int number = 0;
        long bytes = 0;
        for (Piece piece : table.ofCase(about.id())) {
            Piece.Version latest = piece.latest();
            if (!piece.withheld()
                    && piece.withdrawal() == null
                    && latest.fileName() != null
                    && bytes + latest.bytes() <= MOST) {
                number++;
                bytes += latest.bytes();
                files.put(
                        "evidence/" + number + "-" + latest.fileName().replaceAll("[^\\p{L}\\p{N}._-]", "_"),
                        table.content(latest.id()));
            }
        }
        return files;
    }
}
