package org.heed.process.task;

import java.util.Collection;
import org.heed.form.SearchedChoices;

/** Who could do tasks, as a list to search; known where people are looked for. */
public interface TaskCandidates {
    /** Those who could do at least one of the tasks. */
    SearchedChoices forTasks(Collection<OpenTask> tasks);
}
