package org.heed.modelling;

import java.time.Instant;
import java.util.List;
import org.heed.model.ModelFile;
import org.heed.process.ModelVersion;
import org.jspecify.annotations.Nullable;

/** What one administrator wants to deploy, and what a second one said; the files are as they were proposed. */
record Proposal(
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
    static final String APPROVED = "APPROVED";
    static final String REFUSED = "REFUSED";
}
