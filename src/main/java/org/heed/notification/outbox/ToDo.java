package org.heed.notification.outbox;

import java.util.List;
import org.heed.identity.User;
import org.heed.identity.permission.TaskPermissions;
import org.heed.identity.permission.TaskScope;
import org.heed.process.task.OpenTask;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.Notice;
import org.jspecify.annotations.Nullable;

/**
 * What a message asks its reader to do, of what is open when it is read.
 *
 * @param tasks those of the case that are the reader's; only the one that the message is about where it is about one
 * @param page of the case that the message is about; null where it is about tasks or about the case as a whole
 */
public record ToDo(List<OpenTask> tasks, @Nullable String page) {
    private static final int MOST_TASKS = 3;

    public static ToDo of(User reader, Content content, List<OpenTask> ofCase) {
        String link = content.link();
        if (link != null && !content.ofTask()) {
            return new ToDo(List.of(), link);
        }
        return new ToDo(
                ofCase.stream()
                        .filter(task -> link == null || link.equals(Notice.TASK + task.id()))
                        .filter(task -> isOf(reader, task.taskScope()))
                        .limit(MOST_TASKS)
                        .toList(),
                null);
    }

    private static boolean isOf(User reader, TaskScope task) {
        return TaskPermissions.mayComplete(reader, task)
                || TaskPermissions.mayGiveBack(reader, task)
                || TaskPermissions.mayTakeBack(reader, task);
    }

    /** The address of the record of a case, in Heed. */
    public static String record(RegisterEntry about) {
        return "/recommendations/" + about.reference().slug();
    }

    /** The address where the reader begins, in Heed. */
    public String address(RegisterEntry about) {
        if (page != null) {
            return record(about) + "/" + page;
        }
        return tasks.isEmpty() ? record(about) : Notice.TASK + tasks.get(0).id();
    }
}
