package org.heed.recommendation.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.heed.shared.BadRequest;
import org.heed.shared.Cursor;
import org.heed.shared.database.Conditions;
import org.jspecify.annotations.Nullable;

/** An order of the register, each of which an index has. What has no date, or is closed, comes after what is due. */
public enum RegisterOrder {
    NEWEST("entry_number", true),
    OLDEST("entry_number", false),
    REFERENCE("reference_order", false),
    REFERENCE_DESC("reference_order", true),
    DUE("due_order", false),
    CHANGED("changed_at", true),
    CHANGED_ASC("changed_at", false);

    private final String column;
    private final String way;

    RegisterOrder(String column, boolean descending) {
        this.column = column;
        this.way = descending ? " desc" : "";
    }

    /** The columns that the order, and the cursor after a row, are made of. */
    String columns() {
        return this == NEWEST || this == OLDEST ? "entry_number" : column + ", entry_number";
    }

    boolean isByReference() {
        return this == REFERENCE || this == REFERENCE_DESC;
    }

    String orderBy() {
        return " order by " + columns().replace(",", way + ",") + way;
    }

    /** Narrows to what comes after the row of a cursor. */
    void after(String cursor, Conditions asked) {
        boolean numbered = columns().equals(column);
        List<String> values = Cursor.read(cursor, numbered ? 1 : 2);
        asked.with("afterNumber", Cursor.number(values.get(values.size() - 1)));
        String sign = way.isEmpty() ? " > " : " < ";
        if (numbered) {
            asked.and("entry_number" + sign + ":afterNumber");
        } else {
            asked.and("(" + column + ", entry_number)" + sign + "(:afterKey, :afterNumber)")
                    .with("afterKey", value(values.get(0)));
        }
    }

    private Object value(String text) {
        return switch (column) {
            case "due_order" -> Cursor.date(text);
            case "changed_at" -> instant(text);
            default -> text;
        };
    }

    private static OffsetDateTime instant(String text) {
        try {
            return OffsetDateTime.ofInstant(Instant.parse(text), ZoneOffset.UTC);
        } catch (DateTimeException noInstant) {
            throw new BadRequest("page.cursor");
        }
    }

    /** The cursor after this row; {@code key} is what {@link #key} has read of it. */
    String cursor(@Nullable String key, long number) {
        return key == null ? Cursor.of(number) : Cursor.of(key, number);
    }

    /** What the row is sorted by before its number. */
    @Nullable
    String key(ResultSet row) throws SQLException {
        return switch (column) {
            case "entry_number" -> null;
            case "changed_at" ->
                row.getObject(column, OffsetDateTime.class).toInstant().toString();
            default -> row.getString(column);
        };
    }
}
