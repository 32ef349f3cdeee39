package org.heed.process.engine;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.heed.shared.MovableClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The engine's clock, kept with the product's, and the work that has become due by it. */
public class EngineTime {
    private static final Logger LOG = LoggerFactory.getLogger(EngineTime.class);
    private static final int AT_ONCE = 100;

    private final ProcessEngine engine;
    private final MovableClock clock;

    EngineTime(ProcessEngine engine, MovableClock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** The product's clock. */
    public Clock clock() {
        return clock;
    }

    /** Sets how far both clocks run ahead of the machine's. */
    public void setAhead(Duration ahead) {
        clock.setAhead(ahead);
        ClockUtil.offset(ahead.toMillis());
    }

    /** Runs every timer and e-mail that is due now, and what they lead to; what fails is left to the engine's retries. */
    public synchronized void runDueJobs() {
        CaseJobs executor = executor();
        boolean active = executor.isActive();
        if (active) {
            executor.shutdown();
        }
        try {
            runAll();
        } finally {
            if (active) {
                executor.start();
            }
        }
    }

    private void runAll() {
        Set<String> failed = new HashSet<>();
        List<Job> due = due();
        while (!failed.containsAll(due.stream().map(Job::getId).toList())) {
            for (Job job : due) {
                if (!failed.contains(job.getId())) {
                    run(job, failed);
                }
            }
            due = due();
        }
    }

    private List<Job> due() {
        return engine.getManagementService().createJobQuery().executable().listPage(0, AT_ONCE);
    }

    private void run(Job job, Set<String> failed) {
        try {
            executor().run(job.getId(), settings().getCommandExecutorTxRequired());
        } catch (RuntimeException failure) {
            failed.add(job.getId());
            LOG.warn("Job {} failed and will be tried again: {}", job.getId(), failure.getMessage());
        }
    }

    private CaseJobs executor() {
        return (CaseJobs) settings().getJobExecutor();
    }

    private ProcessEngineConfigurationImpl settings() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
