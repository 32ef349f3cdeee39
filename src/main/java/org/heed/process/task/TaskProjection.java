package org.heed.process.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.heed.identity.CaseScope;
import org.heed.identity.Role;
import org.heed.process.CaseFile;
import org.heed.process.Duties;
import org.heed.process.ModelProperties;
import org.heed.process.ProcessVariables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/** Keeps {@link TaskTable} in step with the engine's own task events, in the same transaction. */
@Component
class TaskProjection {
    private static final int MOST_REFERENCES = 10_000;

    private final TaskTable table;
    private final CaseFile stages;
    private final Duties duties;
    private final Clock clock;
    /** A case keeps its reference. */
    private final ConcurrentLruCache<UUID, String> references =
            new ConcurrentLruCache<>(MOST_REFERENCES, this::reference);

    TaskProjection(TaskTable table, CaseFile stages, Duties duties, Clock clock) {
        this.table = table;
        this.stages = stages;
        this.duties = duties;
        this.clock = clock;
    }

    /** @param properties what the model notes on the user task */
    void on(DelegateTask task, Map<String, String> properties) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> moved(task, properties);
            case TaskListener.EVENTNAME_ASSIGNMENT, TaskListener.EVENTNAME_UPDATE -> changed(task, properties);
            default -> over(task.getId());
        }
    }

    private void over(String task) {
        table.remove(task);
        stages.forgetFiles(task);
    }

    /** A task at a new place, which may be a new stage. */
    void moved(DelegateTask task, Map<String, String> properties) {
        OpenTask open = read(task, properties);
        table.put(open);
        String stage = properties.get(ModelProperties.STAGE);
        if (stage != null) {
            stages.entered(open.caseId(), stage, open.due());
        }
    }

    /** What may change of a task that is in the table: whose it is, who may not have it, and when it is due. */
    void changed(DelegateTask task, Map<String, String> properties) {
        table.change(new TaskTable.Change(
                task.getId(),
                task.getAssignee(),
                task.getOwner(),
                excluded(task, UUID.fromString(task.getExecution().getProcessBusinessKey()), properties),
                day(task.getDueDate())));
    }

    /** Writes the task as the engine has it now. */
    void put(DelegateTask task, Map<String, String> properties) {
        table.put(read(task, properties));
    }

    private OpenTask read(DelegateTask task, Map<String, String> properties) {
        UUID caseId = UUID.fromString(task.getExecution().getProcessBusinessKey());
        return new OpenTask(
                task.getId(),
                caseId,
                references.get(caseId),
                task.getTaskDefinitionKey(),
                task.getName(),
                roles(task.getCandidates()),
                new CaseScope(
                        String.valueOf(task.getVariable(ProcessVariables.PANEL)),
                        text(task.getVariable(ProcessVariables.SERVICE))),
                task.getAssignee(),
                excluded(task, caseId, properties),
                day(task.getDueDate()),
                task.getCreateTime() == null
                        ? Instant.now(clock)
                        : task.getCreateTime().toInstant(),
                task.getOwner());
    }

    private String reference(UUID caseId) {
        return stages.references(List.of(caseId)).getOrDefault(caseId, "");
    }

    private static Set<Role> roles(Set<IdentityLink> candidates) {
        return candidates.stream()
                .flatMap(link -> Role.of(String.valueOf(link.getGroupId())).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The engine knows who did it last; the case file knows everybody who did, and for whom. */
    private Set<String> excluded(DelegateTask task, UUID caseId, Map<String, String> properties) {
        List<String> facts = Arrays.stream(
                        properties.getOrDefault(ModelProperties.NOT_BY, "").split(","))
                .map(String::strip)
                .filter(fact -> !fact.isEmpty())
                .toList();
        if (facts.isEmpty()) {
            return Set.of();
        }
        Set<String> excluded = new TreeSet<>(duties.whoDid(caseId, facts));
        facts.stream()
                .map(task::getVariable)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .forEach(excluded::add);
        return excluded;
    }

    private @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : LocalDate.ofInstant(date.toInstant(), clock.getZone());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
