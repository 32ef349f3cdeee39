package org.heed.shared;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a keyset page starts: the sort values of the last row seen, in a form that fits a URL. */
public final class Cursor {
    private static final String SEPARATOR = "\u001f";

    private static final int MOST_SKIPPED = 1_000_000;

    private Cursor() {}

    public static String of(Object... sortValues) {
        List<String> texts =
                java.util.Arrays.stream(sortValues).map(String::valueOf).toList();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, texts).getBytes(StandardCharsets.UTF_8));
    }

    /** Raises {@link BadRequest} where the cursor is not one that this product handed out. */
    public static List<String> read(String cursor, int sortValues) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor)))
                    .toString();
            List<String> values = List.of(text.split(SEPARATOR, -1));
            if (values.size() == sortValues && text.indexOf('\u0000') < 0) {
                return values;
            }
        } catch (IllegalArgumentException | CharacterCodingException notOurs) {
            throw new BadRequest("page.cursor");
        }
        throw new BadRequest("page.cursor");
    }

    /** A number out of a cursor; raises {@link BadRequest} where it is none. */
    public static long number(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException notANumber) {
            throw new BadRequest("page.cursor");
        }
    }

    /** An id out of a cursor; raises {@link BadRequest} where it is none. */
    public static UUID id(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException noId) {
            throw new BadRequest("page.cursor");
        }
    }

    /** How many rows to skip, out of a cursor, where a list cannot say it by its last row; raises {@link BadRequest} otherwise. */
    public static int skip(@Nullable String cursor) {
        long rows = cursor == null ? 0 : number(read(cursor, 1).get(0));
        if (rows < 0 || rows > MOST_SKIPPED) {
            throw new BadRequest("page.cursor");
        }
        return (int) rows;
    }

    /** A date out of a cursor; raises {@link BadRequest} where it is none. */
    public static LocalDate date(String value) {
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.getYear() < 1 || day.getYear() > 9999) {
                throw new BadRequest("page.cursor");
            }
            return day;
        } catch (DateTimeException notADate) {
            throw new BadRequest("page.cursor");
        }
    }
}
