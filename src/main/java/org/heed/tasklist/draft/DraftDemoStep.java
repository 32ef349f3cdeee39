package org.heed.tasklist.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.register.DemoStep;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.HeldAnswers;
import org.springframework.stereotype.Component;

/** Somebody begins to answer a task and saves the page for later. */
@Component
class DraftDemoStep implements DemoStep {
    private final OpenTasks tasks;
    private final DraftPages drafts;

    DraftDemoStep(OpenTasks tasks, DraftPages drafts) {
        this.tasks = tasks;
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "draft";
    }

    @Override
    public void perform(RegisterEntry about, Map<String, String> typed, User by) {
        for (OpenTask task : tasks.ofCase(about.id())) {
            Map<String, String> page = new HashMap<>(typed);
            page.put(HeldAnswers.DRAFT, SubmittedForm.token(0, UUID.randomUUID()));
            drafts.save(drafts.open(task.id(), by), by, page, true);
        }
    }
}
