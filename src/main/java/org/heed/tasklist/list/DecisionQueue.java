package org.heed.tasklist.list;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.heed.identity.User;
import org.heed.identity.home.HomePart;
import org.heed.identity.home.HomeSection;
import org.heed.process.task.OpenTask;
import org.heed.process.task.TaskView;
import org.heed.recommendation.record.TimeAsked;
import org.heed.shared.Page;
import org.springframework.stereotype.Component;

/** What chairs, directors and executive members have to decide, each with what it is decided on. */
@Component
class DecisionQueue implements HomeSection {
    private static final int MOST = 10;

    private static final Comparator<OpenTask> BY_DATE =
            Comparator.comparing(OpenTask::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final TaskRows rows;
    private final PendingRequests pending;
    private final DecidedCases decided;

    DecisionQueue(TaskRows rows, PendingRequests pending, DecidedCases decided) {
        this.rows = rows;
        this.pending = pending;
        this.decided = decided;
    }

    /** More time that is asked for, and the decisions that are due first. */
    record Queue(List<TimeAsked.Waiting> timeAsked, List<DecidedCases.Waiting> waiting) {}

    @Override
    public HomePart part() {
        return HomePart.DECISIONS;
    }

    @Override
    public String template() {
        return "tasklist/decisions";
    }

    @Override
    public Queue content(User user) {
        List<OpenTask> tasks = Stream.of(TaskView.MINE, TaskView.TEAM)
                .flatMap(view -> rows.tasks(WorkFilter.NONE.in(view), user, null, Page.SIZE).items().stream())
                .filter(task -> !Collections.disjoint(task.roles(), part().roles()))
                .sorted(BY_DATE)
                .limit(MOST)
                .toList();
        return new Queue(pending.timeAsked(user), decided.of(tasks, user));
    }
}
