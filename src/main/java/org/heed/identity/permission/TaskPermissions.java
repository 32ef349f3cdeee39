package org.heed.identity.permission;

import org.heed.identity.Role;
import org.heed.identity.User;

/** Who may have, help with, hand on and complete a task. Beside {@link Permissions}, and refuses like it whatever it does not name. */
public final class TaskPermissions {
    private TaskPermissions() {}

    /** Whether a task is for the person or one of the person's teams, whoever holds it now. */
    public static boolean isForTeamOf(User user, TaskScope task) {
        return task.roles().stream().anyMatch(role -> user.reaches(role, task.scope()))
                && !task.excluded().contains(user.id());
    }

    /** Nobody completes a task with which a colleague helps; who covers for its holder must be entitled as if it were free. */
    public static boolean mayComplete(User user, TaskScope task) {
        return task.owner() == null && isForTeamOf(user, task) && (task.assignee() == null || holds(user, task));
    }

    /** Whether the person has the task, or covers for who has it; for the excluded nobody covers. */
    private static boolean holds(User user, TaskScope task) {
        return user.standsFor(task.assignee())
                && (user.id().equals(task.assignee()) || !task.excluded().contains(task.assignee()));
    }

    /** Who may complete a task may give it to somebody else, and so may the scrutiny officer of the panel; never the excluded. */
    public static boolean mayHand(User user, TaskScope task) {
        return !task.excluded().contains(user.id())
                && (CoverPermissions.mayHandOver(user, task.scope()) || mayComplete(user, task));
    }

    public static void requireHand(User user, TaskScope task) {
        if (!mayHand(user, task)) {
            requireComplete(user, task);
        }
    }

    /** Only who has a task asks a colleague to help with it. */
    public static boolean mayAskForHelp(User user, TaskScope task) {
        return mayComplete(user, task) && holds(user, task);
    }

    public static void requireAskForHelp(User user, TaskScope task) {
        requireComplete(user, task);
        Permissions.require(mayAskForHelp(user, task), "notAllowed.notHeld");
    }

    /** Whether the person was asked to help, or covers for who was. */
    public static boolean mayGiveBack(User user, TaskScope task) {
        return task.owner() != null && isForTeamOf(user, task) && holds(user, task);
    }

    public static void requireGiveBack(User user, TaskScope task) {
        Permissions.require(mayGiveBack(user, task), "notAllowed.notAsked");
    }

    /** Whether the person asked for the help, or covers for who did. */
    public static boolean mayTakeBack(User user, TaskScope task) {
        return isForTeamOf(user, task) && user.standsFor(task.owner());
    }

    public static void requireTakeBack(User user, TaskScope task) {
        Permissions.require(mayTakeBack(user, task), "notAllowed.notAsking");
    }

    /** The scrutiny officer of the panel chases whoever has a task. */
    public static boolean mayRemind(User user, TaskScope task) {
        return user.reaches(Role.SCRUTINY, task.scope());
    }

    public static boolean mayRemindSomewhere(User user) {
        return user.has(Role.SCRUTINY) && !user.panels().isEmpty();
    }

    public static void requireRemindSomewhere(User user) {
        Permissions.require(mayRemindSomewhere(user), "notAllowed.remind");
    }

    public static void requireComplete(User user, TaskScope task) {
        Permissions.require(!task.excluded().contains(user.id()), "notAllowed.ownProposal");
        Permissions.require(isForTeamOf(user, task), "notAllowed.task");
        Permissions.require(task.owner() == null, "notAllowed.delegated");
        Permissions.require(mayComplete(user, task), "notAllowed.heldByAnother");
    }
}
