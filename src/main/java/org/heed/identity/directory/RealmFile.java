package org.heed.identity.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.identity.Role;
import org.heed.identity.Service;
import org.heed.identity.User;
import org.jspecify.annotations.Nullable;

/** The parts of a Keycloak realm export that the local sign-in reads. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RealmFile(List<Group> groups, List<Account> users) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Group(String name, @Nullable Map<String, List<String>> attributes, @Nullable List<Group> subGroups) {
        String label() {
            return attributes == null
                    ? name
                    : attributes.getOrDefault("label", List.of(name)).get(0);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Account(
            String id,
            String username,
            String enabled,
            String firstName,
            String lastName,
            String email,
            @Nullable List<Credential> credentials,
            @Nullable String serviceAccountClientId,
            List<String> realmRoles,
            @Nullable List<String> groups) {

        /** A realm file may leave it to Keycloak's environment; here such an account is open. */
        boolean open() {
            return !enabled.equals("false");
        }

        String password() {
            return Objects.requireNonNullElse(credentials, List.<Credential>of()).stream()
                    .filter(credential -> "password".equals(credential.type()))
                    .map(Credential::value)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The realm file has no password for " + username));
        }

        User user() {
            Set<Role> roles =
                    realmRoles.stream().flatMap(role -> Role.of(role).stream()).collect(Collectors.toUnmodifiableSet());
            TokenUsers.Groups in = TokenUsers.Groups.of(groups == null ? List.of() : groups);
            return new User(id, username, firstName + " " + lastName, email, roles, in.panels(), in.services());
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Credential(String type, @Nullable String value) {}

    /** The accounts of people, without those of programs. */
    List<Account> people() {
        return users.stream()
                .filter(account -> account.serviceAccountClientId() == null)
                .toList();
    }

    List<Service> services() {
        List<Service> services = new ArrayList<>();
        for (Group top : groups) {
            if (top.name().equals("services") && top.subGroups() != null) {
                top.subGroups().forEach(group -> services.add(new Service(group.name(), group.label())));
            }
        }
        return services;
    }
}
