package org.heed.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.heed.shared.database.StartImpossible;

/** Whether the tables of a database were made by this Heed or by an earlier one. */
final class SchemaCheck {
    private SchemaCheck() {}

    /** Each migration is a file of its own, and is never taken away: one that is not here was made later. */
    static void requireKnown(Statement statement) throws SQLException {
        if (number(
                        statement,
                        "select count(*)::int from pg_tables where schemaname = current_schema() "
                                + "and tablename = 'databasechangelog'")
                == 0) {
            return;
        }
        try (ResultSet rows = statement.executeQuery(
                "select filename from databasechangelog where filename like 'db/%' group by filename order by filename")) {
            while (rows.next()) {
                String file = Objects.requireNonNull(rows.getString(1));
                if (SchemaCheck.class.getClassLoader().getResource(file) == null) {
                    throw new StartImpossible(
                            "The database was made by a later version of Heed: this one does not know " + file + ".",
                            "Start that version, or restore the backup that was made before the upgrade.",
                            null);
                }
            }
        }
    }

    static int number(Statement statement, String question) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getInt(1);
        }
    }
}
