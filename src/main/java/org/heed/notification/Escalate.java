package org.heed.notification;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.process.ServiceTaskHandler;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** An e-mail to the director and the executive member about a task that waits; none where nothing waits any more. */
@Component
class Escalate implements ServiceTaskHandler {
    private final Register register;
    private final OpenTasks tasks;
    private final CaseRecipients concerned;
    private final Outbox post;

    Escalate(Register register, OpenTasks tasks, CaseRecipients concerned, Outbox post) {
        this.register = register;
        this.tasks = tasks;
        this.concerned = concerned;
        this.post = post;
    }

    @Override
    public void perform(UUID caseId, Map<String, String> notes) {
        RegisterEntry entry = register.get(caseId);
        List<OpenTask> waiting = tasks.ofCase(caseId);
        if (waiting.isEmpty()) {
            return;
        }
        String titles = waiting.stream().map(OpenTask::title).collect(Collectors.joining(", "));
        post.send("escalation", entry, concerned.above(entry), titles);
    }
}
