package org.heed.reporting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.identity.Directory;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Names who has something to do in a case: who holds its tasks, or the roles one of which will claim them. */
@Component
class ResponsiblePeople {
    private final OpenTasks tasks;
    private final Directory directory;
    private final MessageSourceAccessor messages;

    ResponsiblePeople(OpenTasks tasks, Directory directory, MessageSourceAccessor messages) {
        this.tasks = tasks;
        this.directory = directory;
        this.messages = messages;
    }

    /** Those who act, by their ids where they are persons, and in words. */
    record Acting(List<String> ids, String words) {}

    /** Now, by the id of the case; a case without a task is left out. */
    Map<UUID, Acting> now(Collection<RegisterEntry> entries) {
        List<UUID> ids = entries.stream().map(RegisterEntry::id).toList();
        return tasks.ofCases(ids).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, waiting -> acting(waiting.getValue())));
    }

    /** Once the wait is over: who leads on the case. */
    Acting later(RegisterEntry entry) {
        return entry.leadOfficer() == null ? new Acting(List.of(), say("planner.nobody")) : person(entry.leadOfficer());
    }

    Acting person(String id) {
        return new Acting(List.of(id), directory.nameOf(id));
    }

    private Acting acting(List<OpenTask> waiting) {
        List<String> ids = waiting.stream()
                .map(OpenTask::assignee)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Acting(ids, waiting.stream().flatMap(this::names).distinct().collect(Collectors.joining(", ")));
    }

    private Stream<String> names(OpenTask task) {
        return task.assignee() == null
                ? task.roles().stream().map(role -> say("role." + role.id())).sorted()
                : Stream.of(directory.nameOf(task.assignee()));
    }

    private String say(String key) {
        return messages.getMessage(key);
    }
}
