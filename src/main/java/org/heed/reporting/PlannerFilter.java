package org.heed.reporting;

import org.jspecify.annotations.Nullable;

/** What the planner is filtered by, and where its page begins; an empty value asks for whatever. */
record PlannerFilter(@Nullable String panel, @Nullable String officer, @Nullable String cursor) {
    PlannerFilter {
        panel = given(panel);
        officer = given(officer);
        cursor = given(cursor);
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    PlannerFilter from(@Nullable String next) {
        return new PlannerFilter(panel, officer, next);
    }
}
