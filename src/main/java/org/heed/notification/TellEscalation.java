package org.heed.notification;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.process.ServiceTaskHandler;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** The e-mail to the executive member and the director when the panel escalates; none once it has been answered. */
@Component
class TellEscalation implements ServiceTaskHandler {
    private final Register register;
    private final OpenTasks tasks;
    private final CaseRecipients concerned;
    private final Outbox post;

    TellEscalation(Register register, OpenTasks tasks, CaseRecipients concerned, Outbox post) {
        this.register = register;
        this.tasks = tasks;
        this.concerned = concerned;
        this.post = post;
    }

    @Override
    public void perform(UUID caseId, Map<String, String> notes) {
        RegisterEntry entry = register.get(caseId);
        String waiting = tasks.ofCase(caseId).stream().map(OpenTask::title).collect(Collectors.joining(", "));
        if (!waiting.isEmpty()) {
            post.send("escalated", entry, concerned.above(entry), waiting);
        }
    }
}
