package org.heed.process.engine;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One at a time in each case: whoever moves a case on, person or timer, waits here for the one before. Two transactions
 * that change the engine's executions of one case at once undo each other.
 */
@Component
public class CaseLock {
    private final JdbcClient database;

    CaseLock(JdbcClient database) {
        this.database = database;
    }

    /** Keeps the case until the transaction ends. */
    public void hold(UUID caseId) {
        lock(caseId.toString());
    }

    /** Keeps the case to which a job belongs until the transaction ends. */
    void holdCaseOf(String jobId) {
        database.sql(
                        """
                        select instance.business_key_ from act_ru_job job
                        join act_ru_execution instance on instance.id_ = job.process_instance_id_
                        where job.id_ = ? and instance.business_key_ is not null""")
                .param(jobId)
                .query(String.class)
                .optional()
                .ifPresent(this::lock);
    }

    private void lock(String caseId) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(caseId)
                .query((row, number) -> 0)
                .single();
    }
}
