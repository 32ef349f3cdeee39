package org.heed.notification;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.process.OpenTask;
import org.heed.process.OpenTasks;
import org.heed.process.ServiceTaskHandler;
import org.heed.recommendation.Register;
import org.springframework.stereotype.Component;

/** A letter to whoever has a task to do in the case; none where nothing waits any more. */
@Component
class Remind implements ServiceTaskHandler {
    private final Register register;
    private final OpenTasks tasks;
    private final Concerned concerned;
    private final Post post;

    Remind(Register register, OpenTasks tasks, Concerned concerned, Post post) {
        this.register = register;
        this.tasks = tasks;
        this.concerned = concerned;
        this.post = post;
    }

    @Override
    public void perform(UUID caseId, Map<String, String> notes) {
        for (OpenTask task : tasks.ofCase(caseId)) {
            List<User> people = concerned.with(task);
            post.send("reminder", register.get(caseId), people, task.title());
        }
    }
}
