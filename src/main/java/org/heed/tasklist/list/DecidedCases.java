package org.heed.tasklist.list;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.process.task.OpenTask;
import org.heed.recommendation.record.CaseRecord;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.record.RecordPart;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** Tasks in which somebody decides, each with what it is decided on. */
@Component
public class DecidedCases {
    private final TaskRows rows;
    private final Register register;
    private final CaseRecord record;

    DecidedCases(TaskRows rows, Register register, CaseRecord record) {
        this.rows = rows;
        this.register = register;
        this.record = record;
    }

    /** A decision, what was said last, and what the modules add, such as evidence. */
    public record Waiting(TaskRow task, List<RecordEntry> said, List<RecordPart.Shown> parts) {}

    /** In the order of the tasks, as the user may see them; as many statements for many tasks as for one. */
    public List<Waiting> of(List<OpenTask> tasks, User user) {
        Map<UUID, RegisterEntry> cases =
                register.shown(tasks.stream().map(OpenTask::caseId).distinct().toList(), user);
        Collection<RegisterEntry> about = cases.values();
        Map<UUID, List<RecordEntry>> said = about.isEmpty() ? Map.of() : record.decidedOn(about, user);
        Map<UUID, List<RecordPart.Shown>> parts = about.isEmpty() ? Map.of() : record.briefParts(about, user);
        return tasks.stream()
                .filter(task -> cases.containsKey(task.caseId()))
                .map(task -> new Waiting(
                        rows.row(task, Objects.requireNonNull(cases.get(task.caseId())), user),
                        said.getOrDefault(task.caseId(), List.of()),
                        parts.getOrDefault(task.caseId(), List.of())))
                .toList();
    }
}
