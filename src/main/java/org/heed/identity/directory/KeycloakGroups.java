package org.heed.identity.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.stereotype.Component;

/** The groups of the realm, and who is in them. */
@Component
@WithKeycloak
class KeycloakGroups {
    /** Keycloak's own default is 100; since version 23 sub-groups come only when they are asked for. */
    private static final int CHUNK = 100;

    private final KeycloakAdmin keycloak;

    KeycloakGroups(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    /** The groups directly below a top-level group, such as the services. */
    List<GroupRepresentation> below(String top) {
        return keycloak.ask(realm -> realm.groups().groups(top, true, 0, CHUNK, true).stream()
                .filter(group -> group.getPath().equals("/" + top))
                .findFirst()
                .map(group -> children(realm, group.getId()))
                .orElse(List.of()));
    }

    /** The ids of a group's members, those of its sub-groups included. */
    List<String> memberIds(GroupRepresentation group) {
        return keycloak.ask(realm -> membersOf(realm, group.getId()));
    }

    private static List<String> membersOf(RealmResource realm, String group) {
        List<String> ids = new ArrayList<>(
                chunks((first, most) -> realm.groups().group(group).members(first, most, true)).stream()
                        .map(UserRepresentation::getId)
                        .toList());
        children(realm, group).forEach(child -> ids.addAll(membersOf(realm, child.getId())));
        return ids.stream().distinct().toList();
    }

    private static List<GroupRepresentation> children(RealmResource realm, String group) {
        return chunks((first, most) -> realm.groups().group(group).getSubGroups(first, most, false));
    }

    private static <T> List<T> chunks(BiFunction<Integer, Integer, List<T>> read) {
        List<T> all = new ArrayList<>();
        List<T> chunk;
        do {
            chunk = read.apply(all.size(), CHUNK);
            all.addAll(chunk);
        } while (chunk.size() == CHUNK);
        return all;
    }
}
