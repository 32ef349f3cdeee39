package org.heed.process.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The job executor, with each job waiting for its turn in its case. */
public class CaseJobs extends DefaultJobExecutor {
    private final CaseLock lock;

    CaseJobs(CaseLock lock) {
        this.lock = lock;
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
        return new ExecuteJobsRunnable(jobIds, engine) {
            @Override
            protected void executeJob(String jobId, CommandExecutor commands, JobFailureCollector failures) {
                ExecuteJobHelper.executeJob(
                        jobId, commands, failures, new InTurn(jobId, failures), engine.getProcessEngineConfiguration());
            }
        };
    }

    /** Runs a job at once; raises what the job raised, after the engine has noted it. */
    void run(String jobId, CommandExecutor commands) {
        JobFailureCollector failures = new JobFailureCollector(jobId);
        ExecuteJobHelper.executeJob(jobId, commands, failures, new InTurn(jobId, failures));
    }

    /** Looks for work as soon as the transaction at hand has ended well, and not when it would next have looked. */
    public void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                jobWasAdded();
            }
        });
    }

    private final class InTurn extends ExecuteJobsCmd {
        private final String waiting;

        InTurn(String jobId, JobFailureCollector failures) {
            super(jobId, failures);
            this.waiting = jobId;
        }

        @Override
        public Void execute(CommandContext context) {
            lock.holdCaseOf(waiting);
            return super.execute(context);
        }
    }
}
