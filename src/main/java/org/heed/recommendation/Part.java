package org.heed.recommendation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the points that a recommendation is made of, such as 2.1, with its own owner, decision and delivery. */
public record Part(
        UUID caseId,
        int number,
        String wording,
        @Nullable String owner,
        @Nullable Decision decision,
        Delivery delivery) {}
