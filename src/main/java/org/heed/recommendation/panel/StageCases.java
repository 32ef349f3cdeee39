package org.heed.recommendation.panel;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.Stage;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many open recommendations of each panel are in a stage, and the first of them. */
@Component
public class StageCases {
    private final JdbcClient database;
    private final Register register;

    StageCases(JdbcClient database, Register register) {
        this.database = database;
        this.register = register;
    }

    /** The cases of one panel: how many, counted as far as lists are, and the first as the user sees them. */
    public record OfPanel(String panel, long number, List<RegisterEntry> first) {}

    private record Row(String panel, long number, List<UUID> first) {}

    /** Of those of the panels that the user may read, what is due first coming first. */
    public Map<String, OfPanel> of(Collection<String> panels, Stage stage, User user, int most) {
        String[] readable = panels.stream()
                .filter(panel -> Permissions.mayReadPanel(user, panel))
                .toArray(String[]::new);
        List<Row> rows = database.sql(
                        """
                        select of_panel as panel,
                          (select count(*) from (select from recommendation
                            where panel = of_panel and stage = :stage and closed_on is null limit :counted) found) as number,
                          array(select id from recommendation where panel = of_panel and stage = :stage and closed_on is null
                            order by due_on, id limit :most) as first
                        from unnest(:panels::text[]) of_panel limit :panelCount""")
                .param("stage", stage.name())
                .param("counted", Page.COUNTED + 1)
                .param("most", most)
                .param("panels", readable)
                .param("panelCount", readable.length)
                .query((row, number) ->
                        new Row(row.getString("panel"), row.getLong("number"), ids(row.getArray("first"))))
                .list();
        Map<UUID, RegisterEntry> entries = register.shown(
                rows.stream().flatMap(row -> row.first().stream()).toList(), user);
        return rows.stream()
                .map(row -> new OfPanel(
                        row.panel(),
                        row.number(),
                        row.first().stream()
                                .map(id -> Objects.requireNonNull(entries.get(id), "A case stays"))
                                .toList()))
                .collect(Collectors.toMap(OfPanel::panel, Function.identity()));
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return Arrays.asList((UUID[]) array.getArray());
    }
}
