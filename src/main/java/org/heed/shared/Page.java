package org.heed.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One keyset page of a list; {@code nextCursor} asks for the page after it and is null on the last. */
public record Page<T>(List<T> items, @Nullable String nextCursor) {
    /** How many rows a page holds where nobody asks for another number. */
    public static final int SIZE = 25;

    /** How many rows a page holds at most. */
    public static final int LARGEST = 200;

    /** How far a list is counted; where there is more, the number is one more than this. */
    public static final int COUNTED = 1_000;

    /** Cuts rows that were read with one row more than the limit. */
    public static <T> Page<T> cut(List<T> oneMoreThanLimit, int limit, Function<T, String> cursor) {
        if (oneMoreThanLimit.size() <= limit) {
            return new Page<>(oneMoreThanLimit, null);
        }
        List<T> items = List.copyOf(oneMoreThanLimit.subList(0, limit));
        return new Page<>(items, cursor.apply(items.get(limit - 1)));
    }

    /** The limit that was asked for, refused where it is not between 1 and 200. */
    public static int limit(int asked) {
        if (asked < 1 || asked > LARGEST) {
            throw new BadRequest("page.limit", asked, LARGEST);
        }
        return asked;
    }

    public <R> Page<R> map(Function<List<T>, List<R>> change) {
        return new Page<>(change.apply(items), nextCursor);
    }
}
