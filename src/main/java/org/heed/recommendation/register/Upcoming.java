package org.heed.recommendation.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.process.DecisionTables;
import org.heed.shared.Cursor;
import org.heed.shared.Page;
import org.heed.shared.database.Conditions;
import org.heed.shared.text.Maps;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is due before a day in the open cases that somebody may read. */
@Component
public class Upcoming {
    private static final Period USUAL = Period.ofMonths(6);

    /** Each kind is cut to a page by its own index before they are put in one order. */
    private static final String DUE =
            """
            select due.* from (
              (select entry.id as case_id, 'STEP' as what, 0 as number, due_on as day, null as owner from recommendation entry
              where due_on between :day and :last and (due_on, entry.id, 'STEP', 0) > (:day, :case, :what, :number)
                and {reads} order by due_on, entry.id limit :rows)
              union all
              (select case_id, 'ACTION', action.number, target_date, action.owner
              from improvement_action action join recommendation entry on entry.id = action.case_id
              where state = 'OPEN' and target_date between :day and :last
                and (target_date, case_id, 'ACTION', action.number) > (:day, :case, :what, :number)
                and not exists (
                  select 1 from improvement_action_step step join answer_given given on given.entry = step.id
                  where step.case_id = action.case_id and step.number = action.number
                    and step.state = 'PROMISED' and given.settled_at is null)
                and {reads} order by target_date, case_id, action.number limit :rows)
              union all
              (select case_id, 'PART', part.number, coalesce(paused_until, day), part.owner
              from part join recommendation entry on entry.id = part.case_id
              where part.delivery not in ('DONE', 'DONE_AWAITING_CHECK', 'OVERTAKEN', 'WILL_NOT_BE_DONE')
                and coalesce(part.decision, '') not in ('NOT_ACCEPTED', 'NOT_FOR_THIS_BODY')
                and coalesce(paused_until, day) between :day and :last
                and (coalesce(paused_until, day), case_id, 'PART', part.number) > (:day, :case, :what, :number)
                and not exists (
                  select 1 from answer_given given where given.case_id = part.case_id
                    and given.topic = 'part.' || part.number || '.decision' and given.state = 'WAITING')
                and {reads} order by coalesce(paused_until, day), case_id, part.number limit :rows)) due
            order by due.day, due.case_id, due.what, due.number limit :rows""";

    private final JdbcClient database;
    private final Register register;
    private final DecisionTables decisions;

    Upcoming(JdbcClient database, Register register, DecisionTables decisions) {
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
        Conditions reads = VisibilityFilter.reads(user).and("closed_on is null").and("panel = :panel", "panel", panel);
        List<Row> rows = database.sql(DUE.replace("{reads}", reads.sql()))
                .params(reads.values())
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
