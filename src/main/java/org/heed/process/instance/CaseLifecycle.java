package org.heed.process.instance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.heed.model.flow.Outline;
import org.heed.process.Outcome;
import org.heed.process.ProcessVariables;
import org.heed.process.StartContract;
import org.heed.shared.RuleViolation;
import org.heed.shared.text.Days;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What may be done to the course of a case outside its tasks: ended, begun again, a wait cut short, a date moved. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseLifecycle {
    private final ProcessEngine engine;
    private final EngineSync moved;
    private final CaseMoves moves;
    private final ReplyTimers replyTimers;
    private final Clock clock;

    CaseLifecycle(ProcessEngine engine, EngineSync moved, CaseMoves moves, ReplyTimers replyTimers, Clock clock) {
        this.engine = engine;
        this.moved = moved;
        this.moves = moves;
        this.replyTimers = replyTimers;
        this.clock = clock;
    }

    /** The day by the clock that the engine follows. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Keeps the cases from others until the transaction ends; to be called before any of them is read. A rule about two cases takes both
     * at once: they are taken in the order of their ids, so that two who name each other's case wait and do not block each other.
     */
    public void hold(Set<UUID> caseIds) {
        caseIds.stream().sorted().forEach(moved::hold);
    }

    /** Ends the workflow. Raises BrokenRule where it has ended. */
    public void end(UUID caseId) {
        delete(moved.instance(caseId).getId(), "ended");
    }

    /** Raises ConcurrencyFailureException where the engine takes an e-mail of the case at the same moment. */
    private void delete(String instance, String why) {
        try {
            engine.getRuntimeService().deleteProcessInstance(instance, why);
        } catch (OptimisticLockingException atTheSameMoment) {
            throw new ConcurrencyFailureException("The workflow of a case goes on by itself", atTheSameMoment);
        }
    }

    /** Follows the latest model from its beginning; e-mails of the earlier course that still wait are not sent. */
    public void beginAgain(UUID caseId, Outcome facts) {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list()
                .forEach(old -> delete(old.getId(), "begun again"));
        engine.getRuntimeService()
                .startProcessInstanceByKey(StartContract.PROCESS_KEY, caseId.toString(), facts.facts());
    }

    /** From now on the model reads these facts, and so do its tasks at hand. */
    void learn(UUID caseId, Outcome facts) {
        String instance = moved.instance(caseId).getId();
        engine.getRuntimeService().setVariables(instance, facts.facts());
        moved.refresh(caseId, instance);
    }

    /** What the case waits for happens now. Raises BrokenRule where it waits for no date. */
    public void waitNoLonger(UUID caseId) {
        ProcessInstance instance = moved.instance(caseId);
        Outline outline = moves.standing(caseId).outline();
        Job timer = timers(instance.getId()).stream()
                .filter(job -> outline.step(element(job))
                        .filter(step -> step.host().isEmpty())
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new RuleViolation("rule.waitsForNoDate"));
        engine.getManagementService().setJobDuedate(timer.getId(), Date.from(clock.instant()));
        engine.getManagementService().executeJob(timer.getId());
    }

    /** The reply is due on another day, and so are its reminder and what happens when it is late. */
    public void replyBy(UUID caseId, LocalDate due, LocalDate reminder) {
        String instance = moved.instance(caseId).getId();
        String dueEnd = Days.end(due, clock.getZone());
        String reminderEnd = Days.end(reminder, clock.getZone());
        engine.getRuntimeService().setVariable(instance, ProcessVariables.RESPONSE_DUE, dueEnd);
        engine.getRuntimeService().setVariable(instance, ProcessVariables.REMINDER_DUE, reminderEnd);
        if (replyTimers.move(instance, dueEnd, reminderEnd)) {
            moved.refresh(caseId, instance);
        }
    }

    private List<Job> timers(String instance) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .orderByJobDuedate()
                .asc()
                .list();
    }

    private String element(Job job) {
        return engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }
}
