package org.heed.tasklist.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heed.identity.User;
import org.heed.identity.home.HomePart;
import org.heed.identity.home.HomeSection;
import org.heed.process.task.TaskView;
import org.heed.recommendation.register.Timing;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a responding officer has to do, in one list by date: tasks of theirs and of their teams, parts, and help that a colleague asks for. */
@Component
class OwnWork implements HomeSection {
    private static final int MOST = 25;

    private static final Comparator<Item> BY_DATE =
            Comparator.comparing(Item::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final TaskRows rows;
    private final PendingRequests pending;
    private final Clock clock;

    OwnWork(TaskRows rows, PendingRequests pending, Clock clock) {
        this.rows = rows;
        this.pending = pending;
        this.clock = clock;
    }

    /**
     * One thing to do.
     *
     * @param task the task; null where it is a part
     * @param team whether anybody of the user's teams may take it
     */
    record Item(
            @Nullable TaskRow task,
            PendingRequests.@Nullable PartOfCase part,
            @Nullable LocalDate due,
            Timing timing,
            boolean team,
            boolean draft) {}

    /** The first of what there is to do, and whether there is more. */
    record Listed(List<Item> items, boolean more) {}

    @Override
    public HomePart part() {
        return HomePart.OFFICER;
    }

    @Override
    public String template() {
        return "tasklist/own-work";
    }

    @Override
    public Listed content(User user) {
        Page<TaskRow> mine = tasks(TaskView.MINE, user);
        Page<TaskRow> team = tasks(TaskView.TEAM, user);
        Set<String> begun = pending.drafts(
                Stream.concat(mine.items().stream(), team.items().stream()).toList(), user);
        List<Item> all = Stream.of(
                        mine.items().stream().map(row -> task(row, false, begun)),
                        team.items().stream().map(row -> task(row, true, begun)),
                        pending.parts(user).stream().map(this::part))
                .flatMap(each -> each)
                .sorted(BY_DATE)
                .toList();
        boolean more = all.size() > MOST || mine.nextCursor() != null || team.nextCursor() != null;
        return new Listed(all.stream().limit(MOST).toList(), more);
    }

    private Page<TaskRow> tasks(TaskView view, User user) {
        return rows.page(WorkFilter.NONE.in(view), user, null, MOST);
    }

    private static Item task(TaskRow row, boolean team, Set<String> begun) {
        return new Item(row, null, row.due(), row.timing(), team, begun.contains(row.id()));
    }

    private Item part(PendingRequests.PartOfCase part) {
        LocalDate day =
                part.part().day() == null ? part.about().dueOn() : part.part().day();
        return new Item(null, part, day, Timing.of(day, LocalDate.now(clock)), false, false);
    }
}
