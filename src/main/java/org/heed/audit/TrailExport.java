package org.heed.audit;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.heed.audit.chain.StoredTrail;
import org.heed.audit.chain.TrailRow;
import org.heed.audit.chain.TrailSigner;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The trail as lines of JSON: first the public keys, then an entry a line with each field as it was hashed, so that it can be verified
 * without Heed. It is read page by page, and the longest trail takes no more memory than a page.
 */
@Component
public class TrailExport {
    private static final int PAGE = 500;

    private final StoredTrail trail;
    private final TrailSigner signer;
    private final JsonMapper json;

    public TrailExport(StoredTrail trail, TrailSigner signer, JsonMapper json) {
        this.trail = trail;
        this.signer = signer;
        this.json = json;
    }

    /** What the first line holds: the keys, each under its name. */
    record Heading(int format, long after, Map<String, String> keys) {
        static final int FORMAT = 1;
    }

    /** Writes the entries after this one, to where the trail ends at this moment. */
    public void write(long after, Writer out) throws IOException {
        long end = trail.length();
        out.write(json.writeValueAsString(
                new Heading(Heading.FORMAT, after, signer.known().encoded())));
        out.write('\n');
        long last = after;
        while (last < end) {
            List<TrailRow> rows = trail.rowsAfter(last, PAGE);
            for (TrailRow row : rows) {
                if (row.sequence() <= end) {
                    out.write(json.writeValueAsString(row));
                    out.write('\n');
                }
            }
            last = rows.isEmpty() ? end : rows.get(rows.size() - 1).sequence();
        }
        out.flush();
    }
}
