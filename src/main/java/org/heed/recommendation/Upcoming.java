package org.heed.recommendation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.process.Decisions;
import org.heed.shared.Named;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is due before a day in the open cases that somebody may read. */
@Component
public class Upcoming {
    private static final Period USUAL = Period.ofMonths(6);

    private static final String OF_PANEL = " and (:panel::text is null or panel = :panel) and " + Sight.READS;

    private final JdbcClient database;
    private final Register register;
    private final Decisions decisions;

    Upcoming(JdbcClient database, Register register, Decisions decisions) {
        this.database = database;
        this.register = register;
        this.decisions = decisions;
    }

    /** Of one panel or of all, what is due first coming first. */
    public List<RegisterEntry> before(LocalDate end, @Nullable String panel, User user) {
        List<UUID> ids = asked(
                        "select id from register_entry where closed_on is null and due_on < :end", end, panel, user)
                .query(UUID.class)
                .list();
        return register.byId(ids, user).values().stream()
                .sorted(Comparator.comparing((RegisterEntry entry) -> Objects.requireNonNull(entry.dueOn()))
                        .thenComparing(entry -> entry.reference().toString()))
                .toList();
    }

    /** An improvement action or a part with the day by which it is promised, who does it, and the case as this reader sees it. */
    public record Promised(RegisterEntry about, boolean part, int number, LocalDate day, @Nullable String owner) {}

    private record Row(UUID caseId, boolean part, int number, LocalDate day, @Nullable String owner) {}

    /** The open improvement actions and parts, without what waits to be signed off or was sent back; the owner of an action is words, that of a part is a person's id. */
    public List<Promised> promised(LocalDate end, @Nullable String panel, User user) {
        List<Row> rows = asked(
                        """
                        select promised.* from (
                            select case_id, false as part, number, target_date as day, owner from improvement_action action
                            where state = 'OPEN' and not exists (
                              select 1 from improvement_action_step step join answer_given given on given.entry = step.id
                              where step.case_id = action.case_id and step.number = action.number
                                and step.state = 'PROMISED' and given.settled_at is null)
                            union all
                            select case_id, true, number, coalesce(paused_until, day), owner from part
                            where delivery not in ('DONE', 'DONE_AWAITING_CHECK', 'OVERTAKEN', 'WILL_NOT_BE_DONE')
                              and coalesce(decision, '') not in ('NOT_ACCEPTED', 'NOT_FOR_THIS_BODY')
                              and not exists (
                                select 1 from answer_given given where given.case_id = part.case_id
                                  and given.topic = 'part.' || part.number || '.decision' and given.state = 'WAITING')) promised
                          join register_entry entry on entry.id = promised.case_id
                        where entry.closed_on is null and promised.day < :end""",
                        end,
                        panel,
                        user)
                .query(Row.class)
                .list();
        Map<UUID, RegisterEntry> entries =
                register.byId(rows.stream().map(Row::caseId).distinct().toList(), user);
        return rows.stream()
                .map(row -> new Promised(entries.get(row.caseId()), row.part(), row.number(), row.day(), row.owner()))
                .toList();
    }

    private JdbcClient.StatementSpec asked(String sql, LocalDate end, @Nullable String panel, User user) {
        return Sight.of(user, database.sql(sql + OF_PANEL)).param("end", end).param("panel", panel);
    }

    /** How long it is from one review of the case to the next, as the council's table says for its last grade; six months where it does not. */
    public Period betweenReviews(RegisterEntry entry) {
        String grade = entry.grade() == null ? null : entry.grade().name();
        Map<String, Object> facts = Named.values("closureReturned", false);
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
