package org.heed.recommendation.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.recommendation.register.VisibilityFilter;
import org.heed.shared.Page;
import org.heed.shared.database.Conditions;
import org.heed.shared.text.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** More time that a lead officer asks for; it waits for an answer while the reply is due on the same day as when it was asked. */
@Component
public class TimeAsked implements RecordSection {
    private static final String WAITING =
            """
            select asked.case_id, asked.by, asked.until, asked.reason from time_asked asked
            join recommendation entry on entry.id = asked.case_id
            where entry.closed_on is null and entry.stage = 'RESPONSE' and entry.due_on = asked.due_on
              and not exists (select 1 from case_change answer
                where answer.case_id = asked.case_id and answer.what = 'TIME_REFUSED' and answer.at >= asked.at)
            """;

    private final StageRows rows;
    private final JdbcClient database;
    private final Register register;

    TimeAsked(StageRows rows, JdbcClient database, Register register) {
        this.rows = rows;
        this.database = database;
        this.register = register;
    }

    /** What is asked for. */
    public record Ask(UUID caseId, String by, LocalDate until, String reason) {}

    /** What is asked for, and of which case. */
    public record Waiting(RegisterEntry about, Ask ask) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(RegisterEntry about, LocalDate until, String reason, User by) {
        LocalDate due = Objects.requireNonNull(about.dueOn());
        rows.add("time_asked", about.id(), by, Map.of("due_on", due, "until", until, "reason", reason));
    }

    /** What waits for an answer in a case. */
    public Optional<Ask> of(UUID caseId) {
        return database.sql(WAITING + " and asked.case_id = ? order by asked.at desc limit 1")
                .param(caseId)
                .query(Ask.class)
                .optional();
    }

    /** What waits for an answer, until when and why; empty where nothing does. */
    public String words(UUID caseId) {
        return of(caseId)
                .map(ask -> Days.written(ask.until()) + ": " + ask.reason())
                .orElse("");
    }

    /** What waits for this person's answer, the case that is due first coming first. */
    public List<Waiting> waitingFor(User user) {
        Conditions reads = VisibilityFilter.reads(user);
        Map<UUID, Ask> asks = database
                .sql(WAITING + " and " + reads.sql() + " order by asked.at limit :rows")
                .params(reads.values())
                .param("rows", Page.LARGEST)
                .query(Ask.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Ask::caseId, Function.identity(), (earlier, later) -> later));
        return register.byId(asks.keySet(), user).values().stream()
                .filter(entry -> Permissions.mayDecideForPanel(user, entry.scope()))
                .sorted(Comparator.comparing((RegisterEntry entry) -> Objects.requireNonNull(entry.dueOn())))
                .map(entry -> new Waiting(entry, Objects.requireNonNull(asks.get(entry.id()))))
                .toList();
    }

    @Override
    public List<RecordEntry> entries(Collection<UUID> caseIds) {
        return rows.entries("time_asked", caseIds, TimeAsked::entry);
    }

    private static RecordEntry entry(ResultSet row, int number) throws SQLException {
        return RecordEntry.of(
                row,
                "record.timeAsked",
                // What is asked for and given is in the ledger of the deadline; the table of replies has the day that
                // holds
                Audience.COUNCIL,
                new RecordLines()
                        .forPanel("record.timeAsked.until", Days.written(row.getObject("until", LocalDate.class)))
                        .forPanel("record.change.reason", row.getString("reason")));
    }
}
