package org.heed.tasklist.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.heed.identity.User;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.springframework.stereotype.Component;

/** The earlier versions of a draft, and the way back to one. */
@Component
public class DraftVersions {
    private final OpenTasks tasks;
    private final DraftTable table;
    private final AnswerDrafts drafts;
    private final DraftSettings settings;

    DraftVersions(OpenTasks tasks, DraftTable table, AnswerDrafts drafts, DraftSettings settings) {
        this.tasks = tasks;
        this.table = table;
        this.drafts = drafts;
        this.settings = settings;
    }

    /** How much is kept. */
    public DraftSettings kept() {
        return settings;
    }

    /** One version: which fields it changed, by their labels, and all its answers in words. */
    record Version(Draft draft, boolean standing, List<String> changed, Map<String, String> answers) {}

    /** The latest first. */
    public List<Version> of(OpenTask task) {
        FieldText words = new FieldText(tasks.form(task));
        int standing = table.latest(task.id()).number();
        List<Version> versions = new ArrayList<>();
        Map<String, String> before = Map.of();
        for (Draft draft : table.all(task.id())) {
            List<String> changed = MergedAnswers.changed(before, draft.answers()).stream()
                    .map(words::label)
                    .distinct()
                    .toList();
            versions.add(new Version(draft, draft.number() == standing, changed, words.all(draft.answers())));
            before = draft.aside() ? before : draft.answers();
        }
        Collections.reverse(versions);
        return versions;
    }

    public void use(OpenTask task, int number, User user) {
        drafts.use(task.id(), number, user);
    }
}
