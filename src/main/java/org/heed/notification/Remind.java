package org.heed.notification;

import java.util.Map;
import java.util.UUID;
import org.heed.process.ServiceTaskHandler;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** An e-mail to whoever has a task to do in the case; none where nothing waits any more. */
@Component
class Remind implements ServiceTaskHandler {
    private final Register register;
    private final OpenTasks tasks;
    private final CaseRecipients concerned;
    private final Outbox post;

    Remind(Register register, OpenTasks tasks, CaseRecipients concerned, Outbox post) {
        this.register = register;
        this.tasks = tasks;
        this.concerned = concerned;
        this.post = post;
    }

    @Override
    public void perform(UUID caseId, Map<String, String> notes) {
        RegisterEntry entry = register.get(caseId);
        for (OpenTask task : tasks.ofCase(caseId)) {
            post.sendOf(task, "reminder", entry, concerned.with(task));
        }
    }
}
