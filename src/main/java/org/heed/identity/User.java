package org.heed.identity;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person who acts; {@code id} is the identity provider's subject and never changes. */
public record User(
        String id,
        String username,
        String name,
        String email,
        Set<Role> roles,
        Set<String> panels,
        Set<String> services,
        Cover cover)
        implements Serializable {

    /** The id under which the product itself acts, as when a timer fires. */
    public static final String HEED = "heed";

    /** A session of an earlier version knew no cover. */
    public User {
        cover = cover == null ? Cover.NONE : cover;
    }

    public User(
            String id,
            String username,
            String name,
            String email,
            Set<Role> roles,
            Set<String> panels,
            Set<String> services) {
        this(id, username, name, email, roles, panels, services, Cover.NONE);
    }

    private User with(Cover other) {
        return new User(id, username, name, email, roles, panels, services, other);
    }

    /** The same person, who covers for others today. */
    public User covering(Set<String> absent) {
        return with(new Cover(Set.copyOf(absent), null));
    }

    /** Whether the person holds something that this holder holds: as themselves, or covering for somebody who is away. */
    public boolean standsFor(@Nullable String holder) {
        return holder != null && (holder.equals(id) || cover.absent().contains(holder));
    }

    /** The person who now does what the holder would do; in the holder's place where that is somebody else. */
    public User inPlaceOf(@Nullable String holder) {
        boolean another = standsFor(holder) && !id.equals(holder);
        return with(new Cover(cover.absent(), another ? holder : null));
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean belongsTo(CaseScope scope) {
        return panels.contains(scope.panel()) || (scope.service() != null && services.contains(scope.service()));
    }

    /** Whether this role of the person reaches the case. */
    public boolean reaches(Role role, CaseScope scope) {
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
