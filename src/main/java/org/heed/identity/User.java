package org.heed.identity;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The roles in which the person acts for panels. */
    public Set<Role> panelRoles() {
        return rolesReaching(Role.Reach.PANEL);
    }

    /** The roles in which the person acts for services. */
    public Set<Role> serviceRoles() {
        return rolesReaching(Role.Reach.SERVICE);
    }

    /** The roles in which the person acts for the whole council. */
    public Set<Role> councilRoles() {
        return rolesReaching(Role.Reach.COUNCIL);
    }

    private Set<Role> rolesReaching(Role.Reach reach) {
        return roles.stream().filter(role -> role.reach() == reach).collect(Collectors.toUnmodifiableSet());
    }
}
