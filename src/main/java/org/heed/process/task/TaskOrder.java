package org.heed.process.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.heed.shared.BadRequest;
import org.heed.shared.Cursor;
import org.jspecify.annotations.Nullable;

/** One way of sorting the table of open tasks, and how a page of it begins after the last row of the one before. */
enum TaskOrder {
    DUE("coalesce(due_on, date '9999-12-31')", false) {
        @Override
        Object value(String text) {
            return Cursor.date(text);
        }
    },
    NEWEST("created_at", true) {
        @Override
        Object value(String text) {
            try {
                return OffsetDateTime.ofInstant(Instant.parse(text), ZoneOffset.UTC);
            } catch (DateTimeException noInstant) {
                throw new BadRequest("page.cursor");
            }
        }
    },
    REFERENCE("reference_order", false),
    REFERENCE_DESC("reference_order", true),
    TASK("title collate \"C\"", false),
    TASK_DESC("title collate \"C\"", true);

    private final String expression;
    private final boolean descending;

    TaskOrder(String expression, boolean descending) {
        this.expression = expression;
        this.descending = descending;
    }

    static TaskOrder of(TaskFilter.Sort sort) {
        return valueOf(sort.name());
    }

    boolean isByReference() {
        return this == REFERENCE || this == REFERENCE_DESC;
    }

    /** The condition of a page that begins after a cursor, with the parameters {@code afterKey} and {@code afterId}. */
    String after(@Nullable String cursor) {
        String sign = descending ? "<" : ">";
        return cursor == null ? "" : " and (" + expression + ", task_id) " + sign + " (:afterKey, :afterId)";
    }

    String orderBy() {
        String way = descending ? " desc" : "";
        return " order by " + expression + way + ", task_id" + way;
    }

    /** The sort value of a row as a column that {@link #key} reads. */
    String column() {
        return expression + " as sort_key";
    }

    String key(ResultSet row) throws SQLException {
        return switch (this) {
            case DUE -> row.getObject("sort_key", LocalDate.class).toString();
            case NEWEST ->
                row.getObject("sort_key", OffsetDateTime.class).toInstant().toString();
            case REFERENCE, REFERENCE_DESC, TASK, TASK_DESC -> row.getString("sort_key");
        };
    }

    /** The two values of a cursor, ready to be parameters. */
    List<Object> values(@Nullable String cursor) {
        if (cursor == null) {
            return List.of("", "");
        }
        List<String> texts = Cursor.read(cursor, 2);
        return List.of(value(texts.get(0)), texts.get(1));
    }

    Object value(String text) {
        return text;
    }
}
