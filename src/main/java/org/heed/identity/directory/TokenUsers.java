package org.heed.identity.directory;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a user from the claims of a Keycloak token: the one place that knows how a token says who somebody is. */
@Component
public class TokenUsers {
    private final Set<String> ourClients;

    public TokenUsers(IdentitySettings settings) {
        ourClients = Set.of(settings.webClient(), settings.audience());
    }

    /** The person or program of a verified token; roles that other clients of the realm give do not count. */
    public User of(Map<String, Object> claims) {
        String username = text(claims.get("preferred_username"), text(claims.get("sub"), ""));
        Groups groups = Groups.of(texts(claims.get("groups")));
        return new User(
                text(claims.get("sub"), ""),
                username,
                text(claims.get("name"), username),
                text(claims.get("email"), ""),
                roles(claims),
                groups.panels(),
                groups.services());
    }

    private Set<Role> roles(Map<String, Object> claims) {
        Stream<String> ofRealm = rolesIn(claims.get("realm_access"));
        Stream<String> ofClients = claims.get("resource_access") instanceof Map<?, ?> byClient
                ? ourClients.stream().flatMap(client -> rolesIn(byClient.get(client)))
                : Stream.empty();
        return Stream.concat(ofRealm, ofClients)
                .flatMap(role -> Role.of(role).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> rolesIn(@Nullable Object access) {
        return access instanceof Map<?, ?> map ? texts(map.get("roles")).stream() : Stream.empty();
    }

    private static List<String> texts(@Nullable Object claim) {
        return claim instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String text(@Nullable Object claim, String otherwise) {
        return claim instanceof String text && !text.isBlank() ? text : otherwise;
    }

    /** Panels and services as the paths of groups name them; whoever is in a sub-group is in the groups above it. */
    record Groups(Set<String> panels, Set<String> services) {
        static Groups of(Collection<String> paths) {
            return new Groups(under("panels", paths), under("services", paths));
        }

        private static Set<String> under(String top, Collection<String> paths) {
            Set<String> ids = new LinkedHashSet<>();
            for (String path : paths) {
                String[] names = path.split("/");
                if (names.length > 2 && names[0].isEmpty() && names[1].equals(top)) {
                    ids.add(names[2]);
                }
            }
            return ids;
        }
    }
}
