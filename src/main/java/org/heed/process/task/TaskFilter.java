package org.heed.process.task;

import org.heed.shared.database.RowMatch;
import org.jspecify.annotations.Nullable;

/**
 * What a list of tasks is narrowed to, and how it is sorted; null means whatever.
 *
 * @param cases the only cases that count
 */
public record TaskFilter(
        @Nullable String panel,
        @Nullable String service,
        @Nullable Due due,
        boolean unassigned,
        @Nullable RowMatch cases,
        @Nullable Words words,
        Sort sort) {

    public static final TaskFilter NONE = new TaskFilter(null, null, null, false, null, null, Sort.DUE);

    /** Where the date of a task lies; what is within a week is within four. */
    public enum Due {
        OVERDUE,
        WEEK,
        FOUR_WEEKS,
        LATER
    }

    /** The order of a list: the most urgent first, the newest, by reference or by what is to be done. */
    public enum Sort {
        DUE,
        NEWEST,
        REFERENCE,
        REFERENCE_DESC,
        TASK,
        TASK_DESC
    }

    /** What somebody searches for: it is in the title of a task, or in one of these cases. */
    public record Words(String typed, RowMatch cases) {}
}
