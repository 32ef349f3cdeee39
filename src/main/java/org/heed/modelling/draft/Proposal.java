package org.heed.modelling.draft;

import java.time.Instant;
import java.util.List;
import org.heed.model.source.ModelFile;
import org.heed.process.version.ModelVersion;
import org.jspecify.annotations.Nullable;

/** What one administrator wants to deploy, and what a second one said; the files are as they were proposed. */
public record Proposal(
        long id,
        ModelVersion.Origin origin,
        @Nullable Long draft,
        int base,
        List<ModelFile> files,
        String reason,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable String outcome,
        @Nullable String note) {
    public static final String APPROVED = "APPROVED";
    public static final String REFUSED = "REFUSED";
}
