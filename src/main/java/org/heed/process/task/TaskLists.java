package org.heed.process.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.identity.permission.Reach;
import org.heed.shared.Cursor;
import org.heed.shared.Page;
import org.heed.shared.database.Alternatives;
import org.heed.shared.database.Conditions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of open tasks: whose they are, what they are narrowed to, and in which order they come. */
@Component
public class TaskLists {
    private static final String LATE = "coalesce(due_on, date '9999-12-31') < :today";

    private final JdbcClient database;
    private final TaskTable table;
    private final Clock clock;

    public TaskLists(JdbcClient database, TaskTable table, Clock clock) {
        this.database = database;
        this.table = table;
        this.clock = clock;
    }

    public Page<OpenTask> page(TaskView view, TaskFilter filter, User user, @Nullable String cursor, int limit) {
        table.settle();
        TaskOrder order = TaskOrder.of(filter.sort());
        return page(select(view, filter, user), order, cursor, limit);
    }

    private Page<OpenTask> page(TaskSelect select, TaskOrder order, @Nullable String cursor, int limit) {
        List<Object> after = order.values(cursor);
        List<Keyed> rows = database.sql(select.page(order, cursor))
                .params(select.asked().values())
                .param("afterKey", after.get(0))
                .param("afterId", after.get(1))
                .param("rows", limit + 1)
                .query((row, number) -> new Keyed(order.key(row), TaskTable.read(row, number)))
                .list();
        return Page.cut(rows, limit, last -> Cursor.of(last.key(), last.task().id()))
                .map(keyed -> keyed.stream().map(Keyed::task).toList());
    }

    /** How many tasks there are, and how many of them are late. */
    public record Count(long open, long overdue) {}

    private record Keyed(String key, OpenTask task) {}

    /** How many are in each view and how many of them are late, each counted as far as {@link Page#COUNTED}. */
    public Map<TaskView, Count> counts(User user) {
        table.settle();
        Conditions values = new Conditions().with("today", LocalDate.now(clock));
        String sql = Arrays.stream(TaskView.values())
                .map(view -> {
                    TaskSelect select = select(view, TaskFilter.NONE, user);
                    select.asked().values().forEach(values::with);
                    return "select '" + view + "' as view, (" + select.count("true") + ") as open, ("
                            + select.count("due_on < :today") + ") as overdue";
                })
                .collect(Collectors.joining(" union all "));
        return database.sql(sql).params(values.values()).query(Counted.class).list().stream()
                .collect(Collectors.toMap(Counted::view, counted -> new Count(counted.open(), counted.overdue())));
    }

    private record Counted(TaskView view, long open, long overdue) {}

    /** How many there are of a list, counted as far as {@link Page#COUNTED}. */
    public long count(TaskView view, TaskFilter filter, User user) {
        table.settle();
        TaskSelect select = select(view, filter, user);
        return database.sql(select.count("true"))
                .params(select.asked().values())
                .query(Long.class)
                .single();
    }

    /**
     * The overdue tasks that somebody has in one service, or that nobody has yet in all of them.
     *
     * @param holder whose they are, also while a colleague helps; null where nobody has taken them
     */
    public record Overdue(@Nullable String holder, @Nullable String service, long tasks, LocalDate oldest) {}

    /** What nobody has taken, and who has overdue tasks, those with most of them first; of the tasks that are due longest, as far as lists are counted. */
    public List<Overdue> overdue(User user, int most) {
        table.settle();
        Conditions late = readable(user).and(LATE, "today", LocalDate.now(clock));
        return database.sql("select holder, service, count(*) as tasks, min(due_on) as oldest from ("
                        + "select coalesce(owner, assignee) as holder, due_on,"
                        + " case when assignee is not null then service end as service from open_task where "
                        + late.sql() + TaskOrder.DUE.orderBy() + " limit :counted) late"
                        + " group by holder, service order by holder is not null,"
                        + " sum(count(*)) over (partition by holder) desc, holder, tasks desc, service limit :rows")
                .params(late.values())
                .param("counted", Page.COUNTED)
                .param("rows", most)
                .query(Overdue.class)
                .list();
    }

    /** The overdue tasks of one person that the user may read, those that are due longest first. */
    public Page<OpenTask> overdueOf(
            String holder, @Nullable String service, User user, @Nullable String cursor, int limit) {
        table.settle();
        Conditions asked = readable(user)
                .and(LATE, "today", LocalDate.now(clock))
                .and("(owner = :holder or owner is null and assignee = :holder)", "holder", holder)
                .and("service = :service", "service", service);
        return page(new TaskSelect("open_task", asked, TaskFilter.NONE), TaskOrder.DUE, cursor, limit);
    }

    private TaskSelect select(TaskView view, TaskFilter filter, User user) {
        Conditions asked = view == TaskView.TEAM
                ? new Conditions().and("not (excluded @> array[:user]::text[])").with("user", user.id())
                : readable(user);
        asked.and("panel = :panel", "panel", filter.panel()).and("service = :service", "service", filter.service());
        if (filter.unassigned()) {
            asked.and("assignee is null");
        }
        if (filter.due() != null) {
            asked.and(due(filter.due()));
        }
        // References of a panel stand together in their order, and whoever reads some panels would be led past all
        // others
        boolean apart = view == TaskView.ALL
                && TaskOrder.of(filter.sort()).isByReference()
                && !Permissions.readable(user).panels().isEmpty();
        String source = apart
                ? "(select * from open_task where " + readable(user).sql() + " offset 0) open_task"
                : TaskSelect.source(view, user, asked);
        return new TaskSelect(source, asked, filter);
    }

    private Conditions due(TaskFilter.Due due) {
        LocalDate today = LocalDate.now(clock);
        Conditions days = new Conditions().with("today", today).with("week", today.plusWeeks(1));
        return switch (due) {
            case OVERDUE -> days.and("due_on < :today");
            case WEEK -> days.and("due_on between :today and :week");
            case FOUR_WEEKS -> days.and("due_on between :today and :weeks").with("weeks", today.plusWeeks(4));
            case LATER -> days.and("(due_on is null or due_on > :week)");
        };
    }

    private static Conditions readable(User user) {
        Reach reach = Permissions.readable(user);
        return reach.everything()
                ? new Conditions()
                : new Alternatives()
                        .among("panel", "panels", reach.panels())
                        .among("service", "services", reach.services())
                        .conditions();
    }
}
