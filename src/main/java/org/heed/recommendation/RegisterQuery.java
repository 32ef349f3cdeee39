package org.heed.recommendation;

import org.jspecify.annotations.Nullable;

/** What a list of the register is narrowed to; null means whatever. */
public record RegisterQuery(
        @Nullable String panel,
        @Nullable String service,
        @Nullable Stage stage,
        @Nullable Kind kind,
        boolean overdue,
        @Nullable String text) {}
