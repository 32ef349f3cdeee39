package org.heed.tasklist.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.identity.list.OfficersByName;
import org.heed.identity.permission.TaskPermissions;
import org.heed.meeting.AgendaItem;
import org.heed.meeting.Meetings;
import org.heed.process.task.OpenTask;
import org.heed.process.task.TaskFilter;
import org.heed.process.task.TaskLists;
import org.heed.process.task.TaskView;
import org.heed.recommendation.Stage;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.Page;
import org.heed.shared.request.FilterValues;
import org.heed.shared.text.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Task lists with the words of the recommendations that they are about. */
@Component
public class TaskRows {
    private final TaskLists lists;
    private final Register register;
    private final Directory directory;
    private final Meetings meetings;
    private final Clock clock;

    public TaskRows(TaskLists lists, Register register, Directory directory, Meetings meetings, Clock clock) {
        this.lists = lists;
        this.register = register;
        this.directory = directory;
        this.meetings = meetings;
        this.clock = clock;
    }

    public Page<TaskRow> page(WorkFilter filter, User user, @Nullable String cursor, int limit) {
        return tasks(filter, user, cursor, limit).map(found -> rows(found, user));
    }

    public Page<OpenTask> tasks(WorkFilter filter, User user, @Nullable String cursor, int limit) {
        return lists.page(filter.view(TaskView.MINE), query(filter, user), user, cursor, limit);
    }

    public long count(WorkFilter filter, User user) {
        return lists.count(filter.view(TaskView.MINE), query(filter, user), user);
    }

    /** What the register knows, such as words and stages, is asked of the register, which keeps what is withheld. */
    private TaskFilter query(WorkFilter filter, User user) {
        String words = filter.words();
        Stage stage = filter.stageAsked();
        Set<String> leads = OfficersByName.find(filter.lead(), directory);
        LocalDate since = FilterValues.day(filter.since());
        return new TaskFilter(
                filter.panel(),
                filter.service(),
                filter.dueAsked(),
                filter.unassigned() != null,
                stage == null && leads == null && since == null ? null : register.openCases(stage, leads, since),
                words == null ? null : new TaskFilter.Words(words, register.withWords(words, user)),
                filter.order());
    }

    private List<TaskRow> rows(List<OpenTask> found, User user) {
        Map<UUID, RegisterEntry> entries =
                register.shown(found.stream().map(OpenTask::caseId).toList(), user);
        return found.stream()
                .map(task ->
                        row(task, Objects.requireNonNull(entries.get(task.caseId()), "A task is about a case"), user))
                .toList();
    }

    /** The stages in which recommendations that are not closed stand now. */
    public List<Stage> openStages() {
        return register.stages().stream().filter(stage -> stage != Stage.CLOSED).toList();
    }

    /** Panel, date and agenda item of the recommendation, in words. */
    public String origin(RegisterEntry about) {
        AgendaItem item = Objects.requireNonNull(
                meetings.itemsById(List.of(about.origin().item()))
                        .get(about.origin().item()),
                "A recommendation comes from an item of an agenda");
        return meetings.panel(about.origin().panel()).name() + ", "
                + Days.written(about.origin().heldOn()) + ": " + item.title();
    }

    /** The recommendation that the task is about, as the user may see it. */
    public RegisterEntry about(OpenTask task, User user) {
        return register.open(task.caseId(), user);
    }

    public TaskRow row(OpenTask task, User user) {
        return row(task, about(task, user), user);
    }

    public TaskRow row(OpenTask task, RegisterEntry about, User user) {
        boolean may = TaskPermissions.mayComplete(user, task.taskScope());
        String has = task.owner() == null ? task.assignee() : task.owner();
        String holder = has == null ? null : directory.nameOf(has);
        return TaskRow.of(
                task,
                about,
                new TaskRow.Holding(
                        holder,
                        may && task.assignee() == null,
                        may && task.assignee() != null,
                        TaskPeople.of(task.taskScope(), user, directory)),
                LocalDate.now(clock));
    }
}
