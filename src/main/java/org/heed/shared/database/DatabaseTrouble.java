package org.heed.shared.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** What keeps the database from doing its work, told by what a failure says: none of it is the fault of what was asked. */
public enum DatabaseTrouble {
    /** It cannot be reached, or ends connections. */
    AWAY(10),
    /** It answers, and all connections to it are in use. */
    BUSY(5),
    /** Its disk is full. */
    FULL(60),
    /** It takes no writes. */
    READ_ONLY(60);

    /** The state, in the manner of SQL, of who waited for a free connection in vain. */
    public static final String NONE_FREE = "HEED1";

    private static final Set<String> ENDING = Set.of("57P01", "57P02", "57P03", "57P05", "53200", "53300");

    private final int again;

    DatabaseTrouble(int again) {
        this.again = again;
    }

    /** After how many seconds it may be asked again. */
    public int again() {
        return again;
    }

    /** The trouble behind a failure; null where it is a failure of another kind. */
    public static @Nullable DatabaseTrouble of(@Nullable Throwable failure) {
        int deep = 0;
        for (Throwable each = failure; each != null && deep < 30; each = before(each)) {
            DatabaseTrouble found = each instanceof SQLException sql ? of(sql) : null;
            if (found != null) {
                return found;
            }
            deep++;
        }
        return null;
    }

    /** A connection that broke cannot be rolled back either; what broke it stands beside that failure, not behind it. */
    private static @Nullable Throwable before(Throwable failure) {
        return failure instanceof TransactionSystemException rollback
                ? rollback.getOriginalException()
                : failure.getCause();
    }

    private static @Nullable DatabaseTrouble of(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (state.equals(NONE_FREE)) {
            return BUSY;
        }
        if (state.startsWith("08") || ENDING.contains(state) || failure instanceof SQLTransientConnectionException) {
            return AWAY;
        }
        return switch (state) {
            case "53100", "58030" -> FULL;
            case "25006" -> READ_ONLY;
            default -> null;
        };
    }
}
