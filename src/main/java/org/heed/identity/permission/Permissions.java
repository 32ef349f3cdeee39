package org.heed.identity.permission;

import java.util.Set;
import org.heed.identity.CaseScope;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.shared.NotAllowed;
import org.heed.shared.NotFound;

/**
 * Who may read and keep cases. The classes beside it, one for what is asked about, are the only place that decides who may do what; they refuse
 * whatever they do not name.
 */
public final class Permissions {
    private Permissions() {}

    public static boolean mayRead(User user, CaseScope scope) {
        return readsEverything(user) || (!user.roles().isEmpty() && user.belongsTo(scope));
    }

    /** The cases that a person finds in lists; agrees with {@link #mayRead}. */
    public static Reach readable(User user) {
        if (readsEverything(user)) {
            return new Reach(true, Set.of(), Set.of());
        }
        return user.roles().isEmpty()
                ? new Reach(false, Set.of(), Set.of())
                : new Reach(false, user.panels(), user.services());
    }

    static boolean readsEverything(User user) {
        return user.has(Role.ADMINISTRATOR) || user.has(Role.AUDITOR);
    }

    /** Whoever has to do with a case comments on it; auditors only look. */
    public static boolean mayComment(User user, CaseScope scope) {
        return mayRead(user, scope) && (user.has(Role.ADMINISTRATOR) || user.belongsTo(scope));
    }

    public static void requireComment(User user, CaseScope scope) {
        require(mayComment(user, scope), "notAllowed.comment");
    }

    public static void requireRead(User user, CaseScope scope) {
        require(mayRead(user, scope), "notAllowed.read");
    }

    /** Whether somebody who may read a case may also see what is exempt in it. */
    public static boolean maySeeExempt(User user, ExemptMatter matter) {
        return mayRead(user, matter.scope()) && exempt(user).covers(matter);
    }

    /** The exempt matter that a person finds in searches; agrees with {@link #maySeeExempt}. */
    public static ExemptReach exempt(User user) {
        boolean panels = user.has(Role.SCRUTINY) || user.has(Role.CHAIR);
        boolean services = user.has(Role.DIRECTOR) || user.has(Role.EXECUTIVE);
        return new ExemptReach(
                user.has(Role.AUDITOR),
                panels ? user.panels() : Set.of(),
                services ? user.services() : Set.of(),
                user.has(Role.MEMBER) ? user.panels() : Set.of(),
                user.id(),
                user.has(Role.OFFICER));
    }

    /** Raises {@link NotFound} where the very existence of the case is not for this person, NotAllowed where only the case is not. */
    public static void requireRead(User user, CaseScope scope, boolean exempt, String name) {
        if (exempt && !mayRead(user, scope)) {
            throw new NotFound("notFound.recommendation", name);
        }
        requireRead(user, scope);
    }

    public static boolean mayWithhold(User user, CaseScope scope) {
        return user.reaches(Role.SCRUTINY, scope);
    }

    public static void requireWithhold(User user, CaseScope scope) {
        require(mayWithhold(user, scope), "notAllowed.withhold");
    }

    /** What is decided about a case outside its tasks: more time, reopened, withdrawn, merged, parts. */
    public static boolean mayKeepCase(User user, CaseScope scope) {
        return user.reaches(Role.SCRUTINY, scope);
    }

    /** The scrutiny officer and the chair say what the panel says: on more time for a reply, on parts. */
    public static boolean mayDecideForPanel(User user, CaseScope scope) {
        return mayKeepCase(user, scope) || user.reaches(Role.CHAIR, scope);
    }

    public static boolean mayBringForward(User user, CaseScope scope) {
        return user.reaches(Role.SCRUTINY, scope)
                || user.reaches(Role.CHAIR, scope)
                || user.reaches(Role.OFFICER, scope);
    }

    /** Whoever answers for the service says what has become of parts and improvement actions. */
    public static boolean mayAnswerFor(User user, CaseScope scope) {
        return user.reaches(Role.OFFICER, scope);
    }

    /** Panels are read by their own people and by those who read everything. */
    public static boolean mayReadPanel(User user, String panel) {
        return readsEverything(user)
                || (!user.roles().isEmpty() && user.panels().contains(panel));
    }

    public static void requireReadPanel(User user, String panel) {
        require(mayReadPanel(user, panel), "notAllowed.panel");
    }

    public static boolean mayRegister(User user, String panel) {
        return user.reaches(Role.SCRUTINY, new CaseScope(panel, null));
    }

    public static boolean mayRegisterSomewhere(User user) {
        return user.has(Role.SCRUTINY) && !user.panels().isEmpty();
    }

    public static void requireRegister(User user, String panel) {
        require(mayRegister(user, panel), "notAllowed.register");
    }

    static void require(boolean allowed, String code) {
        if (!allowed) {
            throw new NotAllowed(code);
        }
    }
}
