package org.heed.process.task;

import org.heed.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a task open for those who add to it without completing it. */
@Component
public class TaskLock {
    private final JdbcClient database;
    private final TaskTable table;

    TaskLock(JdbcClient database, TaskTable table) {
        this.database = database;
        this.table = table;
    }

    /** Until the transaction at hand ends; raises {@link RuleViolation} where the task is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdOpen(String taskId) {
        table.settle();
        database.sql("select 1 from open_task where task_id = ? for key share")
                .param(taskId)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("rule.taskOver"));
    }
}
