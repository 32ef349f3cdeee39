package org.heed.tasklist.list;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.shared.NotFound;
import org.heed.shared.text.UserText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person keeps about the task list: lists under a name, and the columns to be shown. */
@Component
class SavedLists {
    static final int LONGEST_NAME = 60;

    private static final int MOST = 30;

    private final JdbcClient database;
    private final Clock clock;

    SavedLists(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A list under its name; the address holds the filter, so whoever has it sees the same list of what is theirs. */
    record Saved(UUID id, String name, String address) {}

    List<Saved> of(User owner) {
        return database.sql("select * from saved_filter where owner = ? order by lower(name), id")
                .param(owner.id())
                .query((row, number) -> new Saved(
                        row.getObject("id", UUID.class), row.getString("name"), "/work" + row.getString("query")))
                .list();
    }

    /** Keeps the list; one of the same name is replaced. What is wrong with the name comes back. */
    @Transactional
    FormErrors keep(String typed, WorkFilter filter, User owner) {
        String name = UserText.line(typed);
        if (UserText.showsNothing(name)) {
            return FormErrors.of("name", "tasks.saved.error.name");
        }
        if (name.length() > LONGEST_NAME) {
            return FormErrors.of("name", "tasks.saved.error.long", LONGEST_NAME);
        }
        List<Saved> kept = of(owner);
        if (kept.size() >= MOST && kept.stream().noneMatch(saved -> saved.name().equals(name))) {
            return FormErrors.of("name", "tasks.saved.error.many", MOST);
        }
        database.sql(
                        """
                        insert into saved_filter (id, owner, name, query, made_at) values (?, ?, ?, ?, ?)
                        on conflict (owner, name) do update set query = excluded.query, made_at = excluded.made_at""")
                .params(
                        UUID.randomUUID(),
                        owner.id(),
                        name,
                        filter.address().substring("/work".length()),
                        OffsetDateTime.now(clock))
                .update();
        return FormErrors.none();
    }

    /** Raises {@link NotFound} where the owner has no such list. */
    void forget(UUID id, User owner) {
        int gone = database.sql("delete from saved_filter where id = ? and owner = ?")
                .params(id, owner.id())
                .update();
        if (gone == 0) {
            throw new NotFound("notFound.list", id.toString());
        }
    }

    Set<Column> columns(User person) {
        return database
                .sql("select unnest(columns) from task_columns where person = ?")
                .param(person.id())
                .query(String.class)
                .list()
                .stream()
                .map(Column::valueOf)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> EnumSet.noneOf(Column.class)),
                        chosen -> chosen.isEmpty() ? Column.USUAL : chosen));
    }

    /** None at all brings back the usual ones. */
    void choose(Set<Column> columns, User person) {
        database.sql(
                        """
                        insert into task_columns (person, columns) values (?, ?)
                        on conflict (person) do update set columns = excluded.columns""")
                .params(person.id(), columns.stream().map(Column::name).toArray(String[]::new))
                .update();
    }
}
