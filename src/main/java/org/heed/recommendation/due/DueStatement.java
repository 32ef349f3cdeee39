package org.heed.recommendation.due;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.identity.User;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.register.Register;
import org.heed.shared.Cursor;
import org.heed.shared.database.Conditions;
import org.heed.shared.database.RowMatch;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statement that reads what is due on a few days, as the table {@code due}. */
final class DueStatement {
    private final JdbcClient database;
    private final Register register;
    private final ReviewPeriods periods;

    DueStatement(JdbcClient database, Register register, ReviewPeriods periods) {
        this.database = database;
        this.register = register;
        this.periods = periods;
    }

    /** With the parameter {@code rows} to come: as many as are read of each kind and day. */
    JdbcClient.StatementSpec of(DueDays.Asked asked, User user, List<String> after, String select) {
        RowMatch cases = register.openCases(user, asked.panel(), DueKind.MOST_CASES);
        Conditions steps = asked.officer() == null
                ? new Conditions()
                : OpenTasks.actsOn(asked.officer(), "step.id", "step.lead_officer");
        String due = Stream.of(
                        DueKind.STEP.ofDays(cases, steps.sql()),
                        DueKind.ACTION.ofDays(cases, by(asked, "(" + DueKind.LEAD + ")")),
                        DueKind.PART.ofDays(cases, by(asked, "coalesce(owner, (" + DueKind.LEAD + "))")),
                        DueKind.EXPECTED.ofDays(cases, by(asked, "step.lead_officer")))
                .collect(Collectors.joining(" union all "));
        List<ReviewPeriods.Expected> expected = periods.expected(
                latest(asked.from(), asked.expectedFrom()),
                earliest(asked.to(), asked.expectedBefore().minusDays(1)));
        return database.sql("with " + DueKind.table(cases)
                        + ", days as (select :from::date + passed as day from generate_series(0, :to::date - :from::date) passed), due as ("
                        + due + ") " + select)
                .params(cases.values())
                .params(steps.values())
                .param("from", asked.from())
                .param("to", asked.to())
                .param("officer", asked.officer())
                .param("expectedOn", texts(expected, ReviewPeriods.Expected::on))
                .param("reviewedOn", texts(expected, ReviewPeriods.Expected::reviewedOn))
                .param("grades", texts(expected, ReviewPeriods.Expected::grades))
                .param("case", Cursor.id(after.get(0)))
                .param("what", after.get(1))
                .param("number", Cursor.number(after.get(2)));
    }

    private static String by(DueDays.Asked asked, String who) {
        return asked.officer() == null ? "true" : who + " = :officer";
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static <T> String[] texts(Collection<T> all, Function<T, Object> value) {
        return all.stream().map(each -> value.apply(each).toString()).toArray(String[]::new);
    }
}
