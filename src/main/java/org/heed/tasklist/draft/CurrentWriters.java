package org.heed.tasklist.draft;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.process.task.OpenTask;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Who else writes the answers of a task just now. */
@Component
public class CurrentWriters {
    private static final Duration JUST_NOW = Duration.ofMinutes(2);

    private final DraftTable table;
    private final Directory directory;
    private final Clock clock;
    private final MessageSourceAccessor messages;

    CurrentWriters(DraftTable table, Directory directory, Clock clock, MessageSourceAccessor messages) {
        this.table = table;
        this.directory = directory;
        this.clock = clock;
        this.messages = messages;
    }

    /** Who else has saved within the last minutes, in words; empty where nobody has. */
    public String words(OpenTask task, User user) {
        List<String> names = table.writers(task.id(), clock.instant().minus(JUST_NOW)).stream()
                .filter(person -> !person.equals(user.id()))
                .map(directory::nameOf)
                .toList();
        return names.isEmpty()
                ? ""
                : messages.getMessage("answerDraft.writing", new Object[] {String.join(", ", names)});
    }
}
