package org.heed.shared.sheet;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;

/** A list that is written row by row as it is read. It is ended where it is whole, and not where something failed: half a list must not look like a whole one. */
public interface Sheet {
    /** The most rows that a list has as a file, beside its head. */
    int MOST_ROWS = 10_000;

    /** A row of texts, numbers and days; null for an empty cell. */
    void row(List<? extends @Nullable Object> cells) throws IOException;

    void end() throws IOException;

    /**
     * All rows of a list, page by page, as far as a file goes, and then its end.
     *
     * @param first the first page, read before the file was begun, so that what is wrong with the question can still be said
     * @param more what a last row says where the list goes on
     */
    default <T> void whole(
            Page<T> first, Function<String, Page<T>> next, Function<T, List<@Nullable Object>> cells, String more)
            throws IOException {
        Page<T> page = first;
        int rows = 0;
        while (true) {
            for (T item : page.items()) {
                row(cells.apply(item));
            }
            rows += page.items().size();
            String cursor = page.nextCursor();
            if (cursor == null || rows >= MOST_ROWS) {
                if (cursor != null) {
                    row(List.of(more));
                }
                end();
                return;
            }
            page = next.apply(cursor);
        }
    }
}
