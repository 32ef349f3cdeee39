package org.heed.identity.permission;

import java.util.ArrayList;
import java.util.List;
import org.heed.identity.CaseScope;
import org.heed.identity.User;
import org.jspecify.annotations.Nullable;

/** Why a person may, or may not, see a case: the words behind what {@link Permissions} decides. */
public final class AccessReasons {
    private AccessReasons() {}

    /** What a sentence of the answer names. */
    public enum About {
        PANEL,
        SERVICE,
        ITSELF
    }

    /** One sentence of the answer: a key of the message bundle, and the panel, service or role that it names by id. */
    public record Reason(String code, About about, String id) {}

    /** The answer: whether the case can be read, whether its exempt words can be seen, and why. */
    public record Answer(boolean reads, boolean seesExempt, List<Reason> reasons) {}

    /** @param exempt whether words of the case are withheld */
    public static Answer of(@Nullable User user, ExemptMatter matter, boolean exempt) {
        if (user == null) {
            return new Answer(false, false, List.of(new Reason("access.closed", About.ITSELF, "")));
        }
        List<Reason> reasons = new ArrayList<>();
        boolean reads = Permissions.mayRead(user, matter.scope());
        if (reads) {
            reasons.addAll(whyReads(user, matter.scope()));
        } else {
            reasons.addAll(whyNot(user, matter.scope()));
        }
        boolean sees = !exempt ? reads : Permissions.maySeeExempt(user, matter);
        if (reads && exempt) {
            reasons.add(new Reason(sees ? "access.exempt.seen" : "access.exempt.withheld", About.ITSELF, ""));
        }
        return new Answer(reads, sees, reasons);
    }

    private static List<Reason> whyReads(User user, CaseScope scope) {
        List<Reason> reasons = new ArrayList<>();
        user.councilRoles().stream()
                .sorted()
                .forEach(role -> reasons.add(new Reason("access.council", About.ITSELF, role.id())));
        if (user.panels().contains(scope.panel())) {
            reasons.add(new Reason("access.panel", About.PANEL, scope.panel()));
        }
        if (scope.service() != null && user.services().contains(scope.service())) {
            reasons.add(new Reason("access.service", About.SERVICE, scope.service()));
        }
        return reasons;
    }

    private static List<Reason> whyNot(User user, CaseScope scope) {
        List<Reason> reasons = new ArrayList<>();
        if (user.roles().isEmpty()) {
            reasons.add(new Reason("access.noRole", About.ITSELF, ""));
        }
        if (!user.belongsTo(scope)) {
            reasons.add(new Reason("access.notPanel", About.PANEL, scope.panel()));
            reasons.add(
                    scope.service() == null
                            ? new Reason("access.noService", About.ITSELF, "")
                            : new Reason("access.notService", About.SERVICE, scope.service()));
        }
        return reasons;
    }
}
