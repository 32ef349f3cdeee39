package org.heed.recommendation.register;

import org.heed.recommendation.Kind;
import org.heed.recommendation.Stage;
import org.jspecify.annotations.Nullable;

/** What a list of the register is narrowed to; null means whatever. */
public record RegisterQuery(
        @Nullable String panel,
        @Nullable String service,
        @Nullable Stage stage,
        @Nullable Kind kind,
        boolean overdue,
        @Nullable String text) {}
