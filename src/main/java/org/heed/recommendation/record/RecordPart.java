package org.heed.recommendation.record;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.recommendation.register.RegisterEntry;

/** What a module adds to the page of a case beside what was said, such as its evidence: a template of its own and what that shows. */
public interface RecordPart {
    /** Where on the record of a case it is shown. */
    enum Place {
        ACTIONS,
        SUMMARY,
        PARTS,
        EVIDENCE
    }

    Place place();

    /** The template whose fragment {@code part} shows it. */
    String template();

    /** What the fragment shows to this reader, who may read the case. */
    Object content(RegisterEntry about, User reader);

    /** What the fragment {@code brief} shows of several cases to somebody who decides on them, by case; nothing where it has nothing. */
    default Map<UUID, Object> brief(Collection<RegisterEntry> cases, User reader) {
        return Map.of();
    }

    /** A template and what its fragment shows. */
    record Shown(String template, Object content) {}
}
