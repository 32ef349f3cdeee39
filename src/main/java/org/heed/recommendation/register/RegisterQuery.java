package org.heed.recommendation.register;

import java.time.LocalDate;
import java.util.Set;
import org.heed.recommendation.Kind;
import org.heed.recommendation.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a list of the register is narrowed to, and how it is sorted; null means whatever.
 *
 * @param leads ids of lead officers, one of whom it is to be
 * @param changedSince the first day on which something may have changed
 */
public record RegisterQuery(
        @Nullable String panel,
        @Nullable String service,
        @Nullable Stage stage,
        @Nullable Kind kind,
        @Nullable Due due,
        @Nullable Set<String> leads,
        @Nullable LocalDate changedSince,
        @Nullable String text,
        RegisterOrder order) {

    /** Where the date of the step at hand lies; a review that lies ahead counts by its day. */
    public enum Due {
        OVERDUE,
        WEEK,
        FOUR_WEEKS,
        LATER
    }
}
