package org.heed.identity.permission;

import org.heed.identity.CaseScope;
import org.heed.identity.Role;
import org.heed.identity.User;

/** Who may hand over another's cases, and say who covers for whom. Beside {@link Permissions}, and refuses like it whatever it does not name. */
public final class CoverPermissions {
    private CoverPermissions() {}

    public static boolean mayHandOver(User user, CaseScope scope) {
        return user.reaches(Role.SCRUTINY, scope);
    }

    public static boolean mayHandOverSomewhere(User user) {
        return user.has(Role.SCRUTINY) && !user.panels().isEmpty();
    }

    public static void requireHandOver(User user, CaseScope scope) {
        Permissions.require(mayHandOver(user, scope), "notAllowed.handOver");
    }

    public static void requireHandOverSomewhere(User user) {
        Permissions.require(mayHandOverSomewhere(user), "notAllowed.handOver");
    }

    /** People say who covers for themselves; administrators for anybody, scrutiny officers for the people of their panels. */
    public static boolean maySetAbsence(User user, User absent) {
        return !user.roles().isEmpty()
                && (user.id().equals(absent.id())
                        || user.has(Role.ADMINISTRATOR)
                        || absent.panels().stream().anyMatch(panel -> mayHandOver(user, new CaseScope(panel, null))));
    }

    public static boolean maySetAbsencesOfOthers(User user) {
        return user.has(Role.ADMINISTRATOR) || mayHandOverSomewhere(user);
    }

    public static void requireSetAbsence(User user, User absent) {
        Permissions.require(maySetAbsence(user, absent), "notAllowed.absence");
    }
}
