package org.heed.identity.list;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.shared.NotFound;
import org.heed.shared.text.UserText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person keeps about lists: views under a name, the columns to be shown, and how close the lines are. */
@Component
public class KeptLists {
    private static final int LONGEST_NAME = 60;

    private static final int MOST = 30;

    private final JdbcClient database;
    private final Clock clock;

    KeptLists(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A view under its name; the address holds the filter, so whoever has it sees the same view of what is theirs. */
    public record Saved(UUID id, String name, String address) {}

    public List<Saved> of(KeptList list, User owner) {
        return database.sql("select * from saved_filter where owner = ? and list = ? order by lower(name), id")
                .params(owner.id(), list.name())
                .query((row, number) -> new Saved(
                        row.getObject("id", UUID.class), row.getString("name"), list.path() + row.getString("query")))
                .list();
    }

    /** Keeps the view of an address of the list; one of the same name is replaced. What is wrong with the name comes back. */
    @Transactional
    public FormErrors keep(KeptList list, String typed, String address, User owner) {
        String name = UserText.line(typed);
        if (UserText.showsNothing(name)) {
            return FormErrors.of("name", "tasks.saved.error.name");
        }
        if (name.length() > LONGEST_NAME) {
            return FormErrors.of("name", "tasks.saved.error.long", LONGEST_NAME);
        }
        List<Saved> kept = of(list, owner);
        if (kept.size() >= MOST && kept.stream().noneMatch(saved -> saved.name().equals(name))) {
            return FormErrors.of("name", "tasks.saved.error.many", MOST);
        }
        database.sql(
                        """
                        insert into saved_filter (id, owner, list, name, query, made_at) values (?, ?, ?, ?, ?, ?)
                        on conflict (owner, list, name) do update set query = excluded.query, made_at = excluded.made_at""")
                .params(
                        UUID.randomUUID(),
                        owner.id(),
                        list.name(),
                        name,
                        address.substring(list.path().length()),
                        OffsetDateTime.now(clock))
                .update();
        return FormErrors.none();
    }

    /** Raises {@link NotFound} where the owner has no such view. */
    public void forget(KeptList list, UUID id, User owner) {
        int gone = database.sql("delete from saved_filter where id = ? and owner = ? and list = ?")
                .params(id, owner.id(), list.name())
                .update();
        if (gone == 0) {
            throw new NotFound("notFound.list", id.toString());
        }
    }

    /** @param usual what is shown to who has chosen nothing */
    public <C extends Enum<C>> ListLayout<C> layout(KeptList list, Set<C> usual, Class<C> type, User person) {
        return database.sql(
                        """
                        select (select columns from task_columns where person = :person and list = :list) as columns,
                          (select density from list_density where person = :person) as density""")
                .param("person", person.id())
                .param("list", list.name())
                .query((row, number) -> {
                    String[] chosen = row.getArray("columns") == null
                            ? new String[0]
                            : (String[]) row.getArray("columns").getArray();
                    String density = row.getString("density");
                    return new ListLayout<>(
                            columns(chosen, usual, type),
                            density == null ? Density.COMFORTABLE : Density.valueOf(density));
                })
                .single();
    }

    private static <C extends Enum<C>> Set<C> columns(String[] chosen, Set<C> usual, Class<C> type) {
        EnumSet<C> columns = EnumSet.noneOf(type);
        Stream.of(type.getEnumConstants())
                .filter(column -> Arrays.asList(chosen).contains(column.name()))
                .forEach(columns::add);
        return columns.isEmpty() ? usual : columns;
    }

    /** No columns at all bring back the usual ones; the density is that of all lists. */
    @Transactional
    public void choose(KeptList list, ListLayout<?> layout, User person) {
        database.sql(
                        """
                        insert into task_columns (person, list, columns) values (?, ?, ?)
                        on conflict (person, list) do update set columns = excluded.columns""")
                .params(
                        person.id(),
                        list.name(),
                        layout.columns().stream().map(Enum::name).toArray(String[]::new))
                .update();
        database.sql(
                        """
                        insert into list_density (person, density) values (?, ?)
                        on conflict (person) do update set density = excluded.density""")
                .params(person.id(), layout.density().name())
                .update();
    }
}
