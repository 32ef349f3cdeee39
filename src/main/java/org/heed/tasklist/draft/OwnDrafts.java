package org.heed.tasklist.draft;

import java.util.Collection;
import java.util.Set;
import org.heed.identity.User;
import org.springframework.stereotype.Component;

/** Which tasks somebody has begun to answer and not yet sent. */
@Component
public class OwnDrafts {
    private final DraftTable table;

    OwnDrafts(DraftTable table) {
        this.table = table;
    }

    /** Those of the tasks in which the user's own words are kept. */
    public Set<String> of(Collection<String> tasks, User user) {
        return tasks.isEmpty() ? Set.of() : table.begun(tasks, user.id());
    }
}
