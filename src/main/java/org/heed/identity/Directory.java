package org.heed.identity;

import java.util.List;
import java.util.Optional;

/** The people and services of the council, wherever they are kept. */
public interface Directory {
    Optional<User> user(String id);

    List<User> withRole(Role role);

    List<Service> services();

    /** The name to show for a user's id, also where the person has left. */
    default String nameOf(String id) {
        return User.HEED.equals(id) ? "Heed" : user(id).map(User::name).orElse(id);
    }

    default String serviceName(String id) {
        return services().stream()
                .filter(service -> service.id().equals(id))
                .map(Service::name)
                .findFirst()
                .orElse(id);
    }
}
