package org.heed.tasklist.list;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heed.identity.User;
import org.heed.identity.home.HomeFigure;
import org.heed.identity.home.HomeFigures;
import org.heed.identity.home.HomePart;
import org.heed.process.task.TaskLists;
import org.heed.process.task.TaskView;
import org.heed.recommendation.Stage;
import org.springframework.stereotype.Component;

/** How much there is to do: each figure is that of a list of tasks. */
@Component
class WorkFigures implements HomeFigures {
    private final TaskLists lists;
    private final TaskRows rows;

    WorkFigures(TaskLists lists, TaskRows rows) {
        this.lists = lists;
        this.rows = rows;
    }

    @Override
    public List<HomeFigure> figures(HomePart part, User user) {
        return switch (part) {
            case SCRUTINY ->
                List.of(
                        overdue("home.overdue", TaskView.ALL, lists.counts(user)),
                        inStage("home.toAssign", Stage.ASSIGNMENT, user),
                        inStage("home.toConsider", Stage.CONSIDERATION, user));
            case OFFICER, DECISIONS -> own(lists.counts(user));
            case MEMBER, ADMINISTRATION, AUDIT -> List.of();
        };
    }

    private static List<HomeFigure> own(Map<TaskView, TaskLists.Count> counts) {
        return List.of(
                new HomeFigure("home.mine", of(counts, TaskView.MINE).open(), address(TaskView.MINE)),
                overdue("home.mine.overdue", TaskView.MINE, counts),
                new HomeFigure("home.team", of(counts, TaskView.TEAM).open(), address(TaskView.TEAM)),
                overdue("home.team.overdue", TaskView.TEAM, counts));
    }

    private static HomeFigure overdue(String label, TaskView view, Map<TaskView, TaskLists.Count> counts) {
        WorkFilter late = WorkFilter.of(Map.of("due", "overdue"));
        return new HomeFigure(label, of(counts, view).overdue(), late.in(view).address());
    }

    private HomeFigure inStage(String label, Stage stage, User user) {
        WorkFilter filter = WorkFilter.of(Map.of("stage", stage.name())).in(TaskView.ALL);
        return new HomeFigure(label, rows.count(filter, user), filter.address());
    }

    private static String address(TaskView view) {
        return WorkFilter.NONE.in(view).address();
    }

    private static TaskLists.Count of(Map<TaskView, TaskLists.Count> counts, TaskView view) {
        return Objects.requireNonNull(counts.get(view), "Every list is counted");
    }
}
