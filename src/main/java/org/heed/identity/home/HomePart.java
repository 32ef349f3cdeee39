package org.heed.identity.home;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.heed.identity.Role;
import org.heed.identity.User;

/** The parts of the home page, in their order; a person has those of all their roles. */
public enum HomePart {
    SCRUTINY(Role.SCRUTINY),
    OFFICER(Role.OFFICER),
    DECISIONS(Role.CHAIR, Role.DIRECTOR, Role.EXECUTIVE),
    MEMBER(Role.MEMBER),
    ADMINISTRATION(Role.ADMINISTRATOR),
    AUDIT(Role.AUDITOR);

    private final Set<Role> roles;

    HomePart(Role... roles) {
        this.roles = Set.of(roles);
    }

    public Set<Role> roles() {
        return roles;
    }

    public static List<HomePart> of(User user) {
        return Arrays.stream(values())
                .filter(part -> part.roles.stream().anyMatch(user::has))
                .toList();
    }
}
