package org.heed.recommendation.due;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.identity.User;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.Cursor;
import org.heed.shared.Page;
import org.heed.shared.database.RowMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is due before a day in the open cases that somebody may read. */
@Component
public class Upcoming {
    private final JdbcClient database;
    private final Register register;
    private final ReviewPeriods periods;

    public Upcoming(JdbcClient database, Register register, ReviewPeriods periods) {
        this.database = database;
        this.register = register;
        this.periods = periods;
    }

    /** What is due. */
    public enum What {
        STEP,
        ACTION,
        PART,
        /** A review after the one at hand. */
        EXPECTED
    }

    /**
     * The step at hand of a case, an improvement action, a part, or a later review, with the day by which it is due.
     *
     * @param about the case as this reader sees it
     * @param number of the action or the part; 0 for another
     * @param owner who does it: words for an action, a person's id for a part, null for another
     */
    public record Due(RegisterEntry about, What what, int number, LocalDate day, @Nullable String owner) {}

    private record Row(UUID caseId, What what, int number, LocalDate day, @Nullable String owner) {}

    /** Of one panel or of all, what is due first coming first; without what waits to be signed off or was sent back. */
    public Page<Due> page(LocalDate end, @Nullable String panel, User user, @Nullable String cursor, int limit) {
        List<String> after = cursor == null
                ? List.of("0001-01-01", "00000000-0000-0000-0000-000000000000", "", "0")
                : Cursor.read(cursor, 4);
        RowMatch cases = register.openCases(user, panel, DueKind.MOST_CASES);
        String due = Stream.of(DueKind.STEP, DueKind.ACTION, DueKind.PART)
                .map(kind -> kind.inOrder(cases))
                .collect(Collectors.joining(" union all "));
        List<Row> rows = database.sql("with " + DueKind.table(cases) + " select * from (" + due
                        + ") due order by due.day, due.case_id, due.what, due.number limit :rows")
                .params(cases.values())
                .param("last", end.minusDays(1))
                .param("day", Cursor.date(after.get(0)))
                .param("case", Cursor.id(after.get(1)))
                .param("what", after.get(2))
                .param("number", Cursor.number(after.get(3)))
                .param("rows", limit + 1)
                .query(Row.class)
                .list();
        Page<Row> page =
                Page.cut(rows, limit, last -> Cursor.of(last.day(), last.caseId(), last.what(), last.number()));
        Map<UUID, RegisterEntry> entries =
                register.byId(page.items().stream().map(Row::caseId).distinct().toList(), user);
        return page.map(shown -> shown.stream()
                .map(row -> new Due(
                        Objects.requireNonNull(entries.get(row.caseId()), "What is due is due in a case"),
                        row.what(),
                        row.number(),
                        row.day(),
                        row.owner()))
                .toList());
    }

    /** How long it is from one review of the case to the next. */
    public Period betweenReviews(RegisterEntry entry) {
        return periods.after(entry.grade());
    }
}
