package org.heed.identity;

import java.io.Serializable;
import java.util.Set;

/** A person who acts; {@code id} is the identity provider's subject and never changes. */
public record User(
        String id,
        String username,
        String name,
        String email,
        Set<Role> roles,
        Set<String> panels,
        Set<String> services)
        implements Serializable {

    /** The id under which the product itself acts, as when a timer fires. */
    public static final String HEED = "heed";

    public boolean has(Role role) {
        return roles.contains(role);
    }

    boolean belongsTo(CaseScope scope) {
        return panels.contains(scope.panel()) || (scope.service() != null && services.contains(scope.service()));
    }

    /** Whether this role of the person reaches the case. */
    boolean reaches(Role role, CaseScope scope) {
        if (!has(role)) {
            return false;
        }
        return switch (role.reach()) {
            case COUNCIL -> true;
            case PANEL -> panels.contains(scope.panel());
            case SERVICE -> scope.service() != null && services.contains(scope.service());
        };
    }
}
