package org.heed.identity.permission;

import java.util.Set;
import org.heed.identity.CaseScope;
import org.heed.identity.Role;
import org.heed.identity.User;

/** Who may add, see and withdraw evidence. Beside {@link Permissions}, and refuses like it whatever it does not name. */
public final class EvidencePermissions {
    private EvidencePermissions() {}

    /** Whoever answers for the case, or keeps it for the panel, adds what shows it. */
    public static boolean mayAddEvidence(User user, CaseScope scope) {
        return Set.of(Role.OFFICER, Role.SCRUTINY, Role.DIRECTOR, Role.EXECUTIVE).stream()
                .anyMatch(role -> user.reaches(role, scope));
    }

    public static void requireAddEvidence(User user, ExemptMatter matter, boolean exempt) {
        Permissions.require(
                mayAddEvidence(user, matter.scope()) && (!exempt || Permissions.maySeeExempt(user, matter)),
                "notAllowed.evidence.add");
    }

    /** @param exempt whether the evidence, or the whole case, is withheld */
    public static boolean maySeeEvidence(User user, ExemptMatter matter, boolean exempt) {
        return Permissions.mayRead(user, matter.scope()) && (!exempt || Permissions.maySeeExempt(user, matter));
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
        Permissions.require(mayWithdrawEvidence(user, scope, addedBy), "notAllowed.evidence.withdraw");
    }
}
