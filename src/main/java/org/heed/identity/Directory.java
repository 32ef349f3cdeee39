package org.heed.identity;

import java.util.List;
import java.util.Optional;

/** The people and services of the council as far as Heed has to do with them; asking it asks no other server. */
public interface Directory {
    Optional<User> user(String id);

    /** Those who have the role now and are known here: all who sit on a panel, and whoever came in or was named. */
    List<User> withRole(Role role);

    /** The person with this id if the account is open. */
    default Optional<User> present(String id) {
        return left().stream().anyMatch(user -> user.id().equals(id)) ? Optional.empty() : user(id);
    }

    /** Those who were known and whose account is disabled or gone. */
    List<User> left();

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
