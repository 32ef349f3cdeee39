package org.heed.identity.list;

import org.jspecify.annotations.Nullable;

/**
 * The head of a column by which a list can be sorted.
 *
 * @param address the list sorted by the column, or another way where it is
 * @param sorted how the list is sorted by it, as {@code aria-sort} says it; null where it is not
 */
public record SortedHead(String address, @Nullable String sorted) {
    public static final String UP = "ascending";

    public static final String DOWN = "descending";
}
