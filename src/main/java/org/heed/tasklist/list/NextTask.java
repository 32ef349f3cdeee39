package org.heed.tasklist.list;

import java.util.Optional;
import java.util.function.Function;
import org.heed.identity.User;
import org.heed.process.task.Claims;
import org.heed.process.task.OpenTask;
import org.heed.process.task.TaskView;
import org.heed.shared.NotAllowed;
import org.heed.shared.NotFound;
import org.heed.shared.Page;
import org.heed.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the most urgent task of a team that nobody holds; of two people who ask at once each gets another one. */
@Component
class NextTask {
    private final TaskRows rows;
    private final Claims claims;
    private final TransactionTemplate transaction;

    NextTask(TaskRows rows, Claims claims, TransactionTemplate transaction) {
        this.rows = rows;
        this.claims = claims;
        this.transaction = transaction;
    }

    /** Empty where nothing that fits the filter waits for the user's teams. */
    Optional<OpenTask> take(WorkFilter filter, User user) {
        return take(filter, user, task -> task);
    }

    /** @param shown what is shown of the task once it is taken, in the same transaction, so that a lost answer takes no second one */
    <T> Optional<T> take(WorkFilter filter, User user, Function<OpenTask, T> shown) {
        WorkFilter urgent = filter.in(TaskView.TEAM).without("sort");
        String cursor = null;
        do {
            Page<OpenTask> page = rows.tasks(urgent, user, cursor, Page.SIZE);
            for (OpenTask task : page.items()) {
                Optional<T> taken = took(task, user, shown);
                if (taken.isPresent()) {
                    return taken;
                }
            }
            cursor = page.nextCursor();
        } while (cursor != null);
        return Optional.empty();
    }

    private <T> Optional<T> took(OpenTask task, User user, Function<OpenTask, T> shown) {
        try {
            return transaction.execute(
                    status -> claims.claim(task.id(), user) ? Optional.of(shown.apply(task)) : Optional.empty());
        } catch (NotAllowed | NotFound | RuleViolation somebodyWasFaster) {
            return Optional.empty();
        }
    }
}
