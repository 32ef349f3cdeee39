package org.heed.tasklist;

import java.util.Optional;
import org.heed.identity.User;
import org.heed.process.Claims;
import org.heed.process.OpenTask;
import org.heed.process.TaskView;
import org.heed.shared.BrokenRule;
import org.heed.shared.NotAllowed;
import org.heed.shared.NotFound;
import org.heed.shared.Page;
import org.springframework.stereotype.Component;

/** Takes the most urgent task of a team that nobody holds; of two people who ask at once each gets another one. */
@Component
class NextTask {
    private final TaskRows rows;
    private final Claims claims;

    NextTask(TaskRows rows, Claims claims) {
        this.rows = rows;
        this.claims = claims;
    }

    /** Empty where nothing that fits the filter waits for the user's teams. */
    Optional<OpenTask> take(WorkFilter filter, User user) {
        WorkFilter urgent = filter.in(TaskView.TEAM).mostUrgentFirst();
        String cursor = null;
        do {
            Page<OpenTask> page = rows.tasks(urgent, user, cursor, Page.SIZE);
            for (OpenTask task : page.items()) {
                if (took(task, user)) {
                    return Optional.of(task);
                }
            }
            cursor = page.nextCursor();
        } while (cursor != null);
        return Optional.empty();
    }

    private boolean took(OpenTask task, User user) {
        try {
            return claims.claim(task.id(), user);
        } catch (NotAllowed | NotFound | BrokenRule somebodyWasFaster) {
            return false;
        }
    }
}
