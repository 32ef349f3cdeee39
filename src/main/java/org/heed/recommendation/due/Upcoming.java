package org.heed.recommendation.due;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.process.DecisionTables;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.Cursor;
import org.heed.shared.Page;
import org.heed.shared.database.RowMatch;
import org.heed.shared.text.Maps;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is due before a day in the open cases that somebody may read. */
@Component
public class Upcoming {
    private static final Period USUAL = Period.ofMonths(6);

    /** Whoever reads more open cases than these finds enough that is due among all that is; others may have nothing due for years. */
    private static final int MOST_CASES = 20_000;

    private static final String STEPS =
            kind(What.STEP, "recommendation step", "step.id", "0::integer", "due_on", "null", "closed_on is null");

    private static final String ACTIONS = kind(
            What.ACTION,
            "improvement_action action",
            "case_id",
            "number",
            "target_date",
            "owner",
            """
            state = 'OPEN' and not exists (
              select 1 from improvement_action_step step join answer_given given on given.entry = step.id
              where step.case_id = action.case_id and step.number = action.number
                and step.state = 'PROMISED' and given.settled_at is null)""");

    private static final String PARTS = kind(
            What.PART,
            "part",
            "case_id",
            "number",
            "coalesce(paused_until, day)",
            "owner",
            """
            delivery not in ('DONE', 'DONE_AWAITING_CHECK', 'OVERTAKEN', 'WILL_NOT_BE_DONE')
              and coalesce(decision, '') not in ('NOT_ACCEPTED', 'NOT_FOR_THIS_BODY')
              and not exists (
                select 1 from answer_given given where given.case_id = part.case_id
                  and given.topic = 'part.' || part.number || '.decision' and given.state = 'WAITING')""");

    private final JdbcClient database;
    private final Register register;
    private final DecisionTables decisions;

    public Upcoming(JdbcClient database, Register register, DecisionTables decisions) {
        this.database = database;
        this.register = register;
        this.decisions = decisions;
    }

    /** What is due. */
    public enum What {
        STEP,
        ACTION,
        PART
    }

    /**
     * The step at hand of a case, an improvement action or a part, with the day by which it is due.
     *
     * @param about the case as this reader sees it
     * @param number of the action or the part; 0 for a step
     * @param owner who does it: words for an action, a person's id for a part, null for a step
     */
    public record Due(RegisterEntry about, What what, int number, LocalDate day, @Nullable String owner) {}

    private record Row(UUID caseId, What what, int number, LocalDate day, @Nullable String owner) {}

    /** Of one panel or of all, what is due first coming first; without what waits to be signed off or was sent back. */
    public Page<Due> page(LocalDate end, @Nullable String panel, User user, @Nullable String cursor, int limit) {
        List<String> after = cursor == null
                ? List.of("0001-01-01", "00000000-0000-0000-0000-000000000000", "", "0")
                : Cursor.read(cursor, 4);
        RowMatch cases = register.openCases(user, panel, MOST_CASES);
        String due = STEPS + " union all " + ACTIONS + " union all " + PARTS;
        List<Row> rows = database.sql("with " + cases.table("few", MOST_CASES) + " select * from ("
                        + due.replace("{each:step.id}", cases.each().replace("case_id", "step.id"))
                                .replace("{each:case_id}", cases.each())
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

    /** Of one kind what comes first, cut to a page by an index of its own: of the reader's few cases, or of many in the order of days. */
    private static String kind(
            What what, String table, String caseId, String number, String day, String owner, String conditions) {
        String row = "(select " + caseId + " as case_id, '" + what + "' as what, " + number + " as number, " + day
                + " as day, "
                + owner + " as owner from " + table + " where " + day + " between :day and :last and (" + day + ", "
                + caseId + ", '"
                + what + "', " + number + ") > (:day, :case, :what, :number) and " + conditions + " and ";
        String end = " order by " + day + ", " + caseId + ", " + number + " limit :rows)";
        return row + RowMatch.few("few", MOST_CASES) + " and " + caseId + " = any (array(select id from few))" + end
                + " union all " + row + RowMatch.many("few", MOST_CASES) + " and {each:" + caseId + "}" + end;
    }

    /** How long it is from one review of the case to the next, as the council's table says for its last grade; six months where it does not. */
    public Period betweenReviews(RegisterEntry entry) {
        String grade = entry.grade() == null ? null : entry.grade().name();
        Map<String, Object> facts = Maps.ofNonNull("closureReturned", false);
        facts.put("grade", grade);
        try {
            return decisions
                    .decideIfItCan("reviewPeriod", facts)
                    .map(found -> found.get("reviewPeriod"))
                    .map(period -> Period.parse(period.toString()))
                    .filter(period -> !period.isZero() && !period.isNegative())
                    .orElse(USUAL);
        } catch (DateTimeException hours) {
            return USUAL;
        }
    }
}
