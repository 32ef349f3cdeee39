package org.heed.notification;

import java.util.List;
import java.util.Optional;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.identity.permission.TaskPermissions;
import org.heed.process.task.OpenTask;
import org.heed.process.task.TaskLists;
import org.heed.recommendation.register.Register;
import org.heed.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminders that a scrutiny officer sends by hand, of all overdue tasks of one person at once. */
@Component
class Reminders {
    /** Of how many tasks one press reminds, those that are due longest. */
    static final int MOST = 50;

    private final TaskLists lists;
    private final ReminderTable table;
    private final Register register;
    private final Directory directory;
    private final Outbox outbox;

    Reminders(TaskLists lists, ReminderTable table, Register register, Directory directory, Outbox outbox) {
        this.lists = lists;
        this.table = table;
        this.register = register;
        this.directory = directory;
        this.outbox = outbox;
    }

    /**
     * Writes one e-mail for each overdue task. Where the person has been reminded today, nothing is written, and that reminder is returned,
     * unless it is meant. Raises {@link RuleViolation} where there is nothing to remind of, or nobody.
     */
    @Transactional
    public Optional<ReminderTable.Last> remind(String person, boolean meant, User by) {
        TaskPermissions.requireRemindSomewhere(by);
        table.hold(person);
        List<OpenTask> tasks = lists.overdueOf(person, null, by, null, MOST).items().stream()
                .filter(task -> TaskPermissions.mayRemind(by, task.taskScope()))
                .toList();
        if (tasks.isEmpty()) {
            throw new RuleViolation("rule.nothingOverdue", directory.nameOf(person));
        }
        User to = directory
                .present(person)
                .orElseThrow(() -> new RuleViolation("rule.remindedHasLeft", directory.nameOf(person)));
        Optional<ReminderTable.Last> before = table.today(tasks);
        if (before.isPresent() && !meant) {
            return before;
        }
        for (OpenTask task : tasks) {
            outbox.sendOf(task, "reminder", register.get(task.caseId()), List.of(to));
        }
        table.add(tasks, person, by);
        return Optional.empty();
    }
}
