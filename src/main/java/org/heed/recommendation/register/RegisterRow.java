package org.heed.recommendation.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.heed.recommendation.Deadline;
import org.heed.recommendation.Decision;
import org.heed.recommendation.Delivery;
import org.heed.recommendation.Grade;
import org.heed.recommendation.Judgement;
import org.heed.recommendation.Kind;
import org.heed.recommendation.Origin;
import org.heed.recommendation.Reference;
import org.heed.recommendation.Stage;
import org.jspecify.annotations.Nullable;

/** Reads an entry of the register from its row. */
public final class RegisterRow {
    private RegisterRow() {}

    public static RegisterEntry read(ResultSet row, int number) throws SQLException {
        LocalDate deadline = row.getObject("deadline_date", LocalDate.class);
        return new RegisterEntry(
                row.getObject("id", UUID.class),
                Reference.read(row.getString("reference")),
                new Origin(
                        row.getString("panel"),
                        row.getObject("meeting", UUID.class),
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("item", UUID.class),
                        row.getInt("number")),
                Kind.valueOf(row.getString("kind")),
                row.getString("wording"),
                row.getString("original_wording"),
                row.getString("title"),
                row.getString("service"),
                row.getString("lead_officer"),
                deadline == null
                        ? null
                        : new Deadline(
                                deadline,
                                row.getObject("deadline_original", LocalDate.class),
                                row.getString("deadline_basis")),
                Stage.valueOf(row.getString("stage")),
                row.getObject("due_on", LocalDate.class),
                value(Decision.class, row.getString("decision")),
                Delivery.valueOf(row.getString("delivery")),
                Judgement.valueOf(row.getString("judgement")),
                value(Grade.class, row.getString("grade")),
                row.getObject("closed_on", LocalDate.class),
                withholding(row),
                false,
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Withholding withholding(ResultSet row) throws SQLException {
        int ground = row.getInt("ground");
        return row.wasNull()
                ? null
                : new Withholding(
                        ground,
                        row.getString("public_interest"),
                        row.getString("resolution"),
                        row.getObject("review_on", LocalDate.class),
                        Set.of((String[]) row.getArray("admitted").getArray()));
    }

    private static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
