package org.heed.process.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.identity.permission.CoverPermissions;
import org.heed.identity.permission.TaskPermissions;
import org.heed.process.ProcessVariables;
import org.heed.process.engine.CaseLock;
import org.heed.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who holds a task: people take tasks of their teams, and give them back. */
@Component
public class Claims {
    private final ProcessEngine engine;
    private final OpenTasks tasks;
    private final TaskAssignment holders;
    private final Directory directory;
    private final CaseLock lock;

    Claims(ProcessEngine engine, OpenTasks tasks, TaskAssignment holders, Directory directory, CaseLock lock) {
        this.engine = engine;
        this.tasks = tasks;
        this.holders = holders;
        this.directory = directory;
        this.lock = lock;
    }

    /** Takes the task; says whether nobody, not even the same person, had it before. */
    @Transactional
    public boolean claim(String taskId, User by) {
        OpenTask task = tasks.hold(taskId, by);
        TaskPermissions.requireComplete(by, task.taskScope());
        boolean free = task.assignee() == null;
        if (free) {
            engine.getTaskService().claim(taskId, by.id());
            holders.record(task, by, by.id(), TaskEvent.Claimed::new);
        }
        return free;
    }

    /** Gives the task back to the team; only who holds it can, or covers for who holds it. */
    @Transactional
    public void release(String taskId, User by) {
        OpenTask task = tasks.hold(taskId, by);
        TaskPermissions.requireComplete(by, task.taskScope());
        if (task.assignee() != null) {
            holders.give(taskId, null);
            holders.record(task, by.inPlaceOf(task.assignee()), null, TaskEvent.Released::new);
        }
    }

    /**
     * Gives a task to somebody who could complete it; only the task moves, and who leads the case stays. What is known of
     * the person is taken as it is. Raises BrokenRule where the person cannot do the task or has it already.
     */
    @Transactional
    public void hand(String taskId, String toPerson, String reason, User by) {
        OpenTask task = tasks.hold(taskId, by);
        TaskPermissions.requireHand(by, task.taskScope());
        if (!isForTeam(task, toPerson)) {
            throw new RuleViolation("rule.cannotDoTask", directory.nameOf(toPerson));
        }
        if (toPerson.equals(task.assignee())) {
            throw new RuleViolation("rule.hasTask", directory.nameOf(toPerson));
        }
        holders.hand(task, toPerson, reason, by);
    }

    /** The tasks that a person holds, and those with which a colleague helps that person; the oldest, up to a number. */
    public List<OpenTask> heldBy(String person, int most) {
        return tasks.heldBy(person, most);
    }

    /** Gives a task that somebody has left behind back to the team, or to the colleague who had asked for help with it. */
    @Transactional
    public void takeBack(String taskId, User by) {
        OpenTask task = tasks.hold(taskId, by);
        CoverPermissions.requireHandOver(by, task.scope());
        if (task.assignee() != null) {
            String asked = task.owner();
            String owner = asked != null && isForTeam(task, asked) ? asked : null;
            holders.give(taskId, owner);
            holders.record(task, by, owner, TaskEvent.Released::new);
        }
    }

    /** From now on this person leads the case, and is told: the officer's tasks at hand, whoever holds them, and those to come. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lead(UUID caseId, String person, String reason, User by) {
        lock.hold(caseId);
        String instance = Optional.ofNullable(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseId.toString())
                        .singleResult())
                .orElseThrow(() -> new RuleViolation("rule.caseEnded"))
                .getId();
        engine.getRuntimeService().setVariable(instance, ProcessVariables.LEAD_OFFICER, person);
        tasks.ofCase(caseId).stream()
                .filter(task -> task.roles().contains(Role.OFFICER))
                .forEach(task -> holders.give(task.id(), task.excluded().contains(person) ? null : person));
        holders.tellLead(caseId, person, reason, by);
    }

    /** What people hold for whom the tasks of the case are no longer goes back to their teams. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void releaseOthers(UUID caseId, User by) {
        tasks.ofCase(caseId).stream()
                .filter(task -> task.assignee() != null
                        && (!isForTeam(task, task.assignee())
                                || task.owner() != null && !isForTeam(task, task.owner())))
                .forEach(task -> {
                    holders.give(task.id(), null);
                    holders.record(task, by, null, TaskEvent.Released::new);
                });
    }

    private boolean isForTeam(OpenTask task, String person) {
        return directory
                .present(person)
                .filter(user -> TaskPermissions.isForTeamOf(user, task.taskScope()))
                .isPresent();
    }
}
