package org.heed.recommendation.panel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which recommendations something was said lately, and of what kind it was. */
@Component
public class RecentChanges {
    private final JdbcClient database;
    private final Register register;

    RecentChanges(JdbcClient database, Register register) {
        this.database = database;
        this.register = register;
    }

    /**
     * A recommendation as the user sees it.
     *
     * @param kinds what was said, as the ends of the keys that begin with search.kind.
     */
    public record Change(RegisterEntry about, Instant at, List<String> kinds) {}

    private record Row(UUID caseId, Instant at, List<String> kinds) {
        static Row read(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getObject("case_id", UUID.class),
                    row.getObject("last_at", OffsetDateTime.class).toInstant(),
                    List.of((String[]) row.getArray("kinds").getArray()));
        }
    }

    /** Of the panels that the user may read, each with the day since when; the last change first. */
    public List<Change> since(Map<String, LocalDate> days, User user, int most) {
        List<String> panels = days.keySet().stream()
                .filter(panel -> Permissions.mayReadPanel(user, panel))
                .toList();
        if (panels.isEmpty()) {
            return List.of();
        }
        List<OffsetDateTime> since = panels.stream()
                .map(panel -> begin(Objects.requireNonNull(days.get(panel))))
                .toList();
        // Words about a neighbour are left out: it may be withheld
        List<Row> rows = database.sql(
                        """
                        select case_id, max(at) as last_at, array_agg(distinct case kind when 'part_step' then 'part' else kind end) as kinds from (
                          select said.case_id, said.at, said.kind from search_text said
                          join recommendation entry on entry.id = said.case_id
                          join unnest(:panels::text[], :since::timestamptz[]) of_panel (panel, since) on of_panel.panel = entry.panel
                          where said.at >= of_panel.since and said.at >= :earliest and said.beside is null
                          order by said.at desc limit :counted) lately
                        group by case_id order by last_at desc, case_id limit :most""")
                .param("panels", panels.toArray(String[]::new))
                .param("since", since.stream().map(OffsetDateTime::toString).toArray(String[]::new))
                .param("earliest", since.stream().min(OffsetDateTime::compareTo).orElseThrow())
                .param("counted", Page.COUNTED)
                .param("most", most)
                .query(Row::read)
                .list();
        Map<UUID, RegisterEntry> entries =
                register.shown(rows.stream().map(Row::caseId).toList(), user);
        return rows.stream()
                .map(row -> new Change(
                        Objects.requireNonNull(entries.get(row.caseId()), "A case stays"), row.at(), row.kinds()))
                .toList();
    }

    private static OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
