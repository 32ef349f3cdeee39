package org.heed.recommendation.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.identity.User;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.Cursor;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is due on each of a few days in the open cases that somebody may read, later reviews among it. */
@Component
public class DueDays {
    /** How far what is due on a day is counted, of each kind; where there is more, the number is larger. */
    public static final int COUNTED = Page.LARGEST;

    private static final List<String> BEGINNING = List.of("00000000-0000-0000-0000-000000000000", "", "0");

    private final Register register;
    private final DueStatement statement;

    public DueDays(JdbcClient database, Register register, ReviewPeriods periods) {
        this.register = register;
        this.statement = new DueStatement(database, register, periods);
    }

    /**
     * Which days are wanted.
     *
     * @param expectedFrom the first day on which later reviews are expected
     * @param expectedBefore the day before which they are
     * @param officer who is to act; null for whoever
     */
    public record Asked(
            LocalDate from,
            LocalDate to,
            LocalDate expectedFrom,
            LocalDate expectedBefore,
            @Nullable String panel,
            @Nullable String officer) {}

    /** What is shown of a day, and how much there is. */
    public record Day(List<Upcoming.Due> shown, int count) {}

    /** Days on which something is due, and the ids of those who lead on it. */
    public record Days(SortedMap<LocalDate, Day> days, List<String> leads) {}

    private record Row(
            LocalDate day, UUID caseId, Upcoming.What what, int number, @Nullable String owner, @Nullable String lead) {
        Upcoming.Due due(Map<UUID, RegisterEntry> entries) {
            RegisterEntry about = Objects.requireNonNull(entries.get(caseId), "What is due is due in a case");
            return new Upcoming.Due(about, what, number, day, owner);
        }
    }

    private record Numbered(Row row, int place, int total) {}

    /** Each day with the first few things that are due on it, and their number. */
    public Days days(Asked asked, User user, int shown) {
        List<Numbered> rows = statement
                .of(
                        asked,
                        user,
                        BEGINNING,
                        """
                        select * from (select due.*, row_number() over (partition by day order by what <> 'STEP', case_id, what, number) as place,
                          count(*) over (partition by day) as total, row_number() over (partition by lead order by day) as of_lead from due) numbered
                        where place <= :shown or lead is not null and of_lead = 1 order by day, place""")
                .param("shown", shown)
                .param("rows", COUNTED + 1)
                .query((row, number) -> new Numbered(
                        new Row(
                                row.getObject("day", LocalDate.class),
                                row.getObject("case_id", UUID.class),
                                Upcoming.What.valueOf(row.getString("what")),
                                row.getInt("number"),
                                row.getString("owner"),
                                row.getString("lead")),
                        row.getInt("place"),
                        row.getInt("total")))
                .list();
        List<Numbered> first = rows.stream().filter(row -> row.place() <= shown).toList();
        Map<UUID, RegisterEntry> entries = entries(first.stream().map(Numbered::row), user);
        SortedMap<LocalDate, Day> days = first.stream()
                .collect(Collectors.groupingBy(
                        row -> row.row().day(),
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                ofDay -> new Day(
                                        ofDay.stream()
                                                .map(row -> row.row().due(entries))
                                                .toList(),
                                        ofDay.get(0).total()))));
        return new Days(
                days,
                rows.stream()
                        .map(row -> row.row().lead())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    /** All that is due on one day or a few, in pages. */
    public Page<Upcoming.Due> page(Asked asked, User user, @Nullable String cursor, int limit) {
        List<Row> rows = statement
                .of(
                        asked,
                        user,
                        cursor == null ? BEGINNING : Cursor.read(cursor, 3),
                        "select * from due order by case_id, what, number limit :rows")
                .param("rows", limit + 1)
                .query(Row.class)
                .list();
        Page<Row> page = Page.cut(rows, limit, last -> Cursor.of(last.caseId(), last.what(), last.number()));
        Map<UUID, RegisterEntry> entries = entries(page.items().stream(), user);
        return page.map(shown -> shown.stream().map(row -> row.due(entries)).toList());
    }

    private Map<UUID, RegisterEntry> entries(Stream<Row> rows, User user) {
        return register.byId(rows.map(Row::caseId).distinct().toList(), user);
    }
}
