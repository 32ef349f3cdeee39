package org.heed.recommendation;

import org.jspecify.annotations.Nullable;

/** What a list of the register is narrowed to; null means whatever. */
public record RegisterQuery(
        @Nullable String panel,
        @Nullable String service,
        @Nullable Stage stage,
        @Nullable Kind kind,
        boolean overdue,
        @Nullable String text) {

    public static RegisterQuery all() {
        return new RegisterQuery(null, null, null, null, false, null);
    }

    public static RegisterQuery ofPanel(String panel) {
        return new RegisterQuery(panel, null, null, null, false, null);
    }
}
