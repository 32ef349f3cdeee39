package org.heed.access.keycloak;

import java.util.Map;
import org.heed.identity.People;
import org.heed.identity.User;
import org.heed.identity.directory.TokenUsers;
import org.heed.identity.directory.WithKeycloak;
import org.springframework.stereotype.Component;

/** Whoever comes in by a token of the realm: read from its claims, and remembered. */
@Component
@WithKeycloak
class Arrivals {
    private final TokenUsers users;
    private final People people;

    Arrivals(TokenUsers users, People people) {
        this.users = users;
        this.people = people;
    }

    User of(Map<String, Object> claims) {
        User user = users.of(claims);
        people.met(user);
        return user;
    }
}
