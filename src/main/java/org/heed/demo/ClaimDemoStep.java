package org.heed.demo;

import java.util.Map;
import org.heed.identity.User;
import org.heed.process.task.Claims;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.register.DemoStep;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** Somebody takes the task at hand from the team. */
@Component
class ClaimDemoStep implements DemoStep {
    private final OpenTasks tasks;
    private final Claims claims;

    ClaimDemoStep(OpenTasks tasks, Claims claims) {
        this.tasks = tasks;
        this.claims = claims;
    }

    @Override
    public String name() {
        return "claim";
    }

    @Override
    public void perform(RegisterEntry about, Map<String, String> typed, User by) {
        tasks.ofCase(about.id()).forEach(task -> claims.claim(task.id(), by));
    }
}
