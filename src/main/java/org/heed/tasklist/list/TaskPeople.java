package org.heed.tasklist.list;

import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.identity.permission.TaskPermissions;
import org.heed.identity.permission.TaskScope;
import org.jspecify.annotations.Nullable;

/**
 * Who else has to do with a task, and whom the user at hand may bring in.
 *
 * @param helper who was asked to work on it, and {@code askedBy} by whom
 * @param actingFor who is away and has it, where the user covers
 */
record TaskPeople(
        @Nullable String helper,
        @Nullable String askedBy,
        @Nullable String actingFor,
        boolean mayHand,
        boolean mayAskForHelp,
        boolean mayGiveBack,
        boolean mayTakeBack) {

    static TaskPeople of(TaskScope task, User user, Directory directory) {
        return new TaskPeople(
                task.owner() == null || task.assignee() == null ? null : directory.nameOf(task.assignee()),
                task.owner() == null ? null : directory.nameOf(task.owner()),
                absent(task, user, directory),
                TaskPermissions.mayHand(user, task),
                TaskPermissions.mayAskForHelp(user, task),
                TaskPermissions.mayGiveBack(user, task),
                TaskPermissions.mayTakeBack(user, task));
    }

    private static @Nullable String absent(TaskScope task, User user, Directory directory) {
        if (user.id().equals(task.assignee()) || user.id().equals(task.owner())) {
            return null;
        }
        String holder = user.standsFor(task.assignee()) ? task.assignee() : task.owner();
        return user.standsFor(holder) ? directory.nameOf(String.valueOf(holder)) : null;
    }
}
