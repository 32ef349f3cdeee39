package org.heed.process.engine;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.JobRetryCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultFailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** A case that the engine leads through the same element again and again becomes an incident: no model runs for ever. */
@Component
class PassLimit extends AbstractBpmnParseListener {
    private static final Duration DAY = Duration.ofDays(1);

    private final ProcessSettings settings;
    private final MessageSourceAccessor messages;

    PassLimit(ProcessSettings settings, MessageSourceAccessor messages) {
        this.settings = settings;
        this.messages = messages;
    }

    /** Raised by the element that a case has come to too often. */
    static final class Reached extends ProcessEngineException {
        private static final long serialVersionUID = 1;

        Reached(String message) {
            super(message);
        }
    }

    /** What has come to the limit is not tried again by itself. */
    static void into(ProcessEngineConfigurationImpl engine) {
        var usual = new DefaultFailedJobCommandFactory();
        engine.setFailedJobCommandFactory((job, failure) ->
                failure instanceof Reached ? new GiveUp(job, failure) : usual.getCommand(job, failure));
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        watch(activity);
    }

    @Override
    public void parseBoundaryTimerEventDefinition(Element element, boolean interrupting, ActivityImpl activity) {
        watch(activity);
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        watch(activity);
    }

    private void watch(ActivityImpl activity) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this::check);
    }

    /** Only what the engine does by itself is counted: people may act as often as they must. */
    private void check(DelegateExecution execution) {
        if (Context.getCommandContext().getCurrentJob() == null) {
            return;
        }
        long passes = execution
                .getProcessEngineServices()
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .activityId(execution.getCurrentActivityId())
                .startedAfter(Date.from(ClockUtil.getCurrentTime().toInstant().minus(DAY)))
                .count();
        if (passes >= settings.mostPassesADay()) {
            throw new Reached(messages.getMessage(
                    "incident.tooOften", new Object[] {execution.getCurrentActivityName(), settings.mostPassesADay()}));
        }
    }

    private static final class GiveUp extends JobRetryCmd {
        private static final long serialVersionUID = 1;

        GiveUp(String job, Throwable failure) {
            super(job, failure);
        }

        @Override
        public @Nullable Object execute(CommandContext context) {
            JobEntity job = getJob();
            if (job != null) {
                job.unlock();
                logException(job);
                job.setRetries(0);
            }
            return null;
        }
    }
}
