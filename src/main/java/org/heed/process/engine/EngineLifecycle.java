package org.heed.process.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts the job executor once everything else of the product is in place, and stops it first. */
@Component
class EngineLifecycle implements SmartLifecycle {
    private final JobExecutor executor;

    EngineLifecycle(ProcessEngine engine) {
        executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    @Override
    public void start() {
        executor.start();
    }

    @Override
    public void stop() {
        executor.shutdown();
    }

    @Override
    public boolean isRunning() {
        return executor.isActive();
    }

    /** After the demo, which drives the jobs itself while it is played; before the web server. */
    @Override
    public int getPhase() {
        return 100;
    }
}
