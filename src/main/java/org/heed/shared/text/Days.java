package org.heed.shared.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as people write them: 7 March 2026. */
public final class Days {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("dd/MM/yy", Locale.UK);

    private Days() {}

    public static String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    /** The day as the panel's table writes it: 07/03/26. */
    public static String brief(LocalDate day) {
        return BRIEF.format(day);
    }

    /** The end of a day at a place, as the engine reads a due date. */
    public static String end(LocalDate day, ZoneId place) {
        return day.atTime(23, 59, 59).atZone(place).toOffsetDateTime().toString();
    }

    /** The day in a column as text, or null where it is empty. */
    public static @Nullable String column(ResultSet row, String column) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        return day == null ? null : written(day);
    }
}
