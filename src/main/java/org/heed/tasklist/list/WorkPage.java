package org.heed.tasklist.list;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.identity.list.Density;
import org.heed.identity.list.KeptList;
import org.heed.identity.list.KeptLists;
import org.heed.identity.permission.Permissions;
import org.heed.meeting.Meetings;
import org.heed.meeting.Panel;
import org.heed.process.task.TaskLists;
import org.heed.process.task.TaskView;
import org.heed.shared.Page;
import org.heed.shared.sheet.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of my work: the list at hand, and all that narrows, keeps and lays it out. */
@Component
public class WorkPage {
    private final TaskLists lists;
    private final TaskRows rows;
    private final KeptLists kept;
    private final Meetings meetings;
    private final PendingRequests beside;

    WorkPage(TaskLists lists, TaskRows rows, KeptLists kept, Meetings meetings, PendingRequests beside) {
        this.lists = lists;
        this.rows = rows;
        this.kept = kept;
        this.meetings = meetings;
        this.beside = beside;
    }

    /** One of the lists, with how much it holds. */
    record Tab(TaskView of, String view, String address, boolean current, TaskLists.Count count) {}

    ModelAndView show(WorkFilter asked, User user, @Nullable String cursor) {
        return show(asked, user, cursor, FormErrors.none());
    }

    /** The first page of the list again, with what was wrong. */
    public ModelAndView refused(WorkFilter asked, User user, FormErrors errors) {
        return show(asked, user, null, errors);
    }

    private ModelAndView show(WorkFilter asked, User user, @Nullable String cursor, FormErrors errors) {
        Map<TaskView, TaskLists.Count> counts = lists.counts(user);
        WorkFilter filter = asked.in(asked.view(mostUseful(counts)));
        Page<TaskRow> page = rows.page(filter, user, cursor, Page.SIZE);
        List<Panel> panels = meetings.panels();
        ModelAndView shown =
                new ModelAndView("tasklist/work", errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        shown.addObject("tabs", tabs(filter, counts));
        shown.addObject("filter", filter);
        shown.addObject("tags", FilterTag.of(filter, panels));
        shown.addObject("page", page);
        shown.addObject("drafts", beside.drafts(page.items(), user));
        shown.addObject("found", found(filter, counts, user));
        shown.addObject("several", page.items().stream().anyMatch(row -> row.mayClaim() || row.mayRelease()));
        shown.addObject("approvals", page.items().stream().anyMatch(TaskRow::canBeApproved));
        shown.addObject(
                "panels",
                panels.stream()
                        .filter(panel -> Permissions.mayReadPanel(user, panel.id()))
                        .toList());
        shown.addObject("panelNames", panels.stream().collect(Collectors.toMap(Panel::id, Panel::name)));
        shown.addObject("stages", rows.openStages());
        shown.addObject("beside", beside.of(user));
        shown.addObject("saved", kept.of(KeptList.WORK, user));
        shown.addObject("layout", kept.layout(KeptList.WORK, Column.USUAL, Column.class, user));
        shown.addObject("allColumns", Column.values());
        shown.addObject("densities", Density.values());
        shown.addObject("heads", WorkHeads.of(filter));
        shown.addObject("most", Sheet.MOST_ROWS);
        shown.addObject("errors", errors.byKey());
        shown.addObject("next", page.nextCursor() == null ? null : next(filter, page.nextCursor()));
        return shown;
    }

    /** A list that is not narrowed has been counted for its tab. */
    private long found(WorkFilter filter, Map<TaskView, TaskLists.Count> counts, User user) {
        return filter.narrows()
                ? rows.count(filter, user)
                : count(counts, filter.view(TaskView.MINE)).open();
    }

    /** What I hold, or, where that is nothing, what waits for my teams. */
    private static TaskView mostUseful(Map<TaskView, TaskLists.Count> counts) {
        boolean idle = count(counts, TaskView.MINE).open() == 0;
        return idle && count(counts, TaskView.TEAM).open() > 0 ? TaskView.TEAM : TaskView.MINE;
    }

    private static TaskLists.Count count(Map<TaskView, TaskLists.Count> counts, TaskView view) {
        return Objects.requireNonNull(counts.get(view), "Every list is counted");
    }

    private static List<Tab> tabs(WorkFilter filter, Map<TaskView, TaskLists.Count> counts) {
        TaskView current = filter.view(TaskView.MINE);
        return Arrays.stream(TaskView.values())
                .map(view -> new Tab(
                        view,
                        view.name().toLowerCase(Locale.ROOT),
                        filter.in(view).address(),
                        view == current,
                        count(counts, view)))
                .toList();
    }

    private static String next(WorkFilter filter, String cursor) {
        Map<String, String> values = filter.values();
        values.put("cursor", cursor);
        return WorkFilter.address(values);
    }
}
