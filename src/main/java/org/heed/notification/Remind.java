package org.heed.notification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.process.OpenTask;
import org.heed.process.OpenTasks;
import org.heed.process.ServiceTaskHandler;
import org.heed.recommendation.Register;
import org.heed.recommendation.RegisterEntry;
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
        RegisterEntry entry = register.get(caseId);
        // Everybody is found before the first letter leaves, so that a failure sends none.
        Map<OpenTask, List<User>> people = new LinkedHashMap<>();
        tasks.ofCase(caseId).forEach(task -> people.put(task, concerned.with(task)));
        people.forEach((task, who) -> post.send("reminder", entry, who, task.title()));
    }
}
