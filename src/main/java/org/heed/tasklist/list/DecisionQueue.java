package org.heed.tasklist.list;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.heed.identity.User;
import org.heed.identity.home.HomePart;
import org.heed.identity.home.HomeSection;
import org.heed.process.task.OpenTask;
import org.heed.process.task.TaskView;
import org.heed.recommendation.record.CaseRecord;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.record.RecordPart;
import org.heed.recommendation.record.TimeAsked;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
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
    private final Register register;
    private final CaseRecord record;

    DecisionQueue(TaskRows rows, PendingRequests pending, Register register, CaseRecord record) {
        this.rows = rows;
        this.pending = pending;
        this.register = register;
        this.record = record;
    }

    /** A decision, what was said last, and what the modules add, such as evidence. */
    record Waiting(TaskRow task, List<RecordEntry> said, List<RecordPart.Shown> parts) {}

    /** More time that is asked for, and the decisions that are due first. */
    record Queue(List<TimeAsked.Waiting> timeAsked, List<Waiting> waiting) {}

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
        Map<UUID, RegisterEntry> cases =
                register.shown(tasks.stream().map(OpenTask::caseId).distinct().toList(), user);
        Collection<RegisterEntry> about = cases.values();
        Map<UUID, List<RecordEntry>> said = about.isEmpty() ? Map.of() : record.decidedOn(about, user);
        Map<UUID, List<RecordPart.Shown>> parts = about.isEmpty() ? Map.of() : record.briefParts(about, user);
        return new Queue(
                pending.timeAsked(user),
                tasks.stream()
                        .filter(task -> cases.containsKey(task.caseId()))
                        .map(task -> new Waiting(
                                rows.row(task, Objects.requireNonNull(cases.get(task.caseId())), user),
                                said.getOrDefault(task.caseId(), List.of()),
                                parts.getOrDefault(task.caseId(), List.of())))
                        .toList());
    }
}
