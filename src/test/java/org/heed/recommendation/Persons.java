package org.heed.recommendation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.Service;
import org.heed.identity.User;

/** People of the panel {@code p} and the services {@code s} and {@code t}, and a directory that knows them. */
public final class Persons implements Directory {
    public static final User SCRUTINY = ofPanel("scrutiny", Role.SCRUTINY);
    public static final User CHAIR = ofPanel("chair", Role.CHAIR);
    public static final User OFFICER = ofService("o", "s");
    public static final User DIRECTOR = new User("d", "d", "D", "", Set.of(Role.DIRECTOR), Set.of(), Set.of("s"));
    /** Of another panel and another service. */
    public static final List<User> OUTSIDERS = List.of(
            new User("x", "x", "X", "", Set.of(Role.SCRUTINY, Role.CHAIR), Set.of("q"), Set.of()), ofService("y", "t"));

    private final List<User> known;
    private final List<User> left = new ArrayList<>();

    public Persons(User... known) {
        this.known = List.of(known);
    }

    public static User ofPanel(String id, Role... roles) {
        return new User(id, id, "Name of " + id, "", Set.of(roles), Set.of("p"), Set.of());
    }

    public static User ofService(String id, String service) {
        return new User(id, id, "Name of " + id, "", Set.of(Role.OFFICER), Set.of(), Set.of(service));
    }

    /** The account of this person is closed. */
    public void leaves(User... persons) {
        left.addAll(Arrays.asList(persons));
    }

    @Override
    public Optional<User> user(String id) {
        return known.stream().filter(user -> user.id().equals(id)).findFirst();
    }

    @Override
    public List<User> withRole(Role role) {
        return known.stream().filter(user -> user.has(role)).toList();
    }

    @Override
    public List<User> left() {
        return left;
    }

    @Override
    public List<Service> services() {
        return List.of(new Service("s", "Service S"), new Service("t", "Service T"));
    }
}
