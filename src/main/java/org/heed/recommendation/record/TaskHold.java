package org.heed.recommendation.record;

import org.heed.process.task.OpenTasks;
import org.heed.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a task open for those who add to it without completing it. */
@Component
public class TaskHold {
    private final OpenTasks tasks;

    public TaskHold(OpenTasks tasks) {
        this.tasks = tasks;
    }

    /** Until the transaction at hand ends; raises {@link RuleViolation} where the task is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdOpen(String taskId) {
        tasks.holdOpen(taskId);
    }
}
