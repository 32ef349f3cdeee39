package org.heed.identity.permission;

import java.util.Set;
import org.heed.identity.CaseScope;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.shared.NotAllowed;
import org.heed.shared.NotFound;

/** Who may do what: the one place that decides, and it refuses whatever it does not name. */
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

    /** Whoever answers for the case, or keeps it for the panel, adds what shows it. */
    public static boolean mayAddEvidence(User user, CaseScope scope) {
        return Set.of(Role.OFFICER, Role.SCRUTINY, Role.DIRECTOR, Role.EXECUTIVE).stream()
                .anyMatch(role -> user.reaches(role, scope));
    }

    public static void requireAddEvidence(User user, ExemptMatter matter, boolean exempt) {
        require(
                mayAddEvidence(user, matter.scope()) && (!exempt || maySeeExempt(user, matter)),
                "notAllowed.evidence.add");
    }

    /** @param exempt whether the evidence, or the whole case, is withheld */
    public static boolean maySeeEvidence(User user, ExemptMatter matter, boolean exempt) {
        return mayRead(user, matter.scope()) && (!exempt || maySeeExempt(user, matter));
    }

    public static boolean maySeeWithdrawnEvidence(User user) {
        return user.has(Role.AUDITOR);
    }

    /** Who added a piece, while still in a role to add one, and the panel's scrutiny officer. */
    public static boolean mayWithdrawEvidence(User user, CaseScope scope, String addedBy) {
        return user.reaches(Role.SCRUTINY, scope)
                || (mayAddEvidence(user, scope) && user.id().equals(addedBy));
    }

    public static void requireWithdrawEvidence(User user, CaseScope scope, String addedBy) {
        require(mayWithdrawEvidence(user, scope, addedBy), "notAllowed.evidence.withdraw");
    }

    public static boolean mayHandOver(User user, CaseScope scope) {
        return user.reaches(Role.SCRUTINY, scope);
    }

    public static boolean mayHandOverSomewhere(User user) {
        return user.has(Role.SCRUTINY) && !user.panels().isEmpty();
    }

    public static void requireHandOver(User user, CaseScope scope) {
        require(mayHandOver(user, scope), "notAllowed.handOver");
    }

    public static void requireHandOverSomewhere(User user) {
        require(mayHandOverSomewhere(user), "notAllowed.handOver");
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
        return !task.excluded().contains(user.id()) && (mayHandOver(user, task.scope()) || mayComplete(user, task));
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
        require(mayAskForHelp(user, task), "notAllowed.notHeld");
    }

    /** Whether the person was asked to help, or covers for who was. */
    public static boolean mayGiveBack(User user, TaskScope task) {
        return task.owner() != null && isForTeamOf(user, task) && holds(user, task);
    }

    public static void requireGiveBack(User user, TaskScope task) {
        require(mayGiveBack(user, task), "notAllowed.notAsked");
    }

    /** Whether the person asked for the help, or covers for who did. */
    public static boolean mayTakeBack(User user, TaskScope task) {
        return isForTeamOf(user, task) && user.standsFor(task.owner());
    }

    public static void requireTakeBack(User user, TaskScope task) {
        require(mayTakeBack(user, task), "notAllowed.notAsking");
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
        require(maySetAbsence(user, absent), "notAllowed.absence");
    }

    public static void requireComplete(User user, TaskScope task) {
        require(!task.excluded().contains(user.id()), "notAllowed.ownProposal");
        require(isForTeamOf(user, task), "notAllowed.task");
        require(task.owner() == null, "notAllowed.delegated");
        require(mayComplete(user, task), "notAllowed.heldByAnother");
    }

    static void require(boolean allowed, String code) {
        if (!allowed) {
            throw new NotAllowed(code);
        }
    }
}
