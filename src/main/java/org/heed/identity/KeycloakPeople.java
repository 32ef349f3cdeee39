package org.heed.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.shared.Cursor;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.stereotype.Component;

/** People searched in Keycloak; each answer is remembered, and served again for a minute. */
@Component
@WithKeycloak
class KeycloakPeople implements People {
    private static final int SIZE = 10;
    private static final int CHUNK = 20;

    /** How many accounts one page looks through for people with the role. */
    private static final int MOST_LOOKED_AT = 100;

    private final KeycloakAdmin keycloak;
    private final KnownPeople known;
    private final TokenUsers users;
    private final Cache<String, Optional<User>> accounts = shortLived(10_000);
    private final Cache<List<Object>, Page<User>> searches = shortLived(1_000);

    KeycloakPeople(KeycloakAdmin keycloak, KnownPeople known, TokenUsers users) {
        this.keycloak = keycloak;
        this.known = known;
        this.users = users;
    }

    private static <K, V> Cache<K, V> shortLived(int most) {
        return Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofMinutes(1))
                .maximumSize(most)
                .build();
    }

    @Override
    public Page<User> find(String words, @Nullable Role role, @Nullable String cursor) {
        int first = Cursor.skip(cursor);
        String wanted = words.strip();
        return searches.get(Arrays.asList(wanted, role, first), key -> search(wanted, role, first));
    }

    private Page<User> search(String words, @Nullable Role role, int first) {
        List<User> found = new ArrayList<>();
        int at = first;
        while (found.size() < SIZE && at - first < MOST_LOOKED_AT) {
            List<UserRepresentation> chunk = keycloak.search(words, at, CHUNK);
            for (UserRepresentation candidate : chunk) {
                at++;
                if (Boolean.TRUE.equals(candidate.isEnabled())) {
                    recent(candidate.getId())
                            .filter(user -> role == null || user.has(role))
                            .ifPresent(found::add);
                }
                if (found.size() == SIZE) {
                    break;
                }
            }
            if (chunk.size() < CHUNK && found.size() < SIZE) {
                return new Page<>(List.copyOf(found), null);
            }
        }
        return new Page<>(List.copyOf(found), Cursor.of(at));
    }

    private Optional<User> recent(String id) {
        return accounts.get(id, this::read);
    }

    @Override
    public Optional<User> look(String id) {
        accounts.invalidate(id);
        return recent(id);
    }

    private Optional<User> read(String id) {
        Optional<User> user =
                keycloak.account(id).filter(KeycloakAdmin.Account::enabled).map(account -> users.of(claims(account)));
        user.ifPresentOrElse(known::remember, () -> known.left(id));
        return user;
    }

    /** The account in the shape of a token, so that one place alone knows how roles and groups are read. */
    private static Map<String, Object> claims(KeycloakAdmin.Account account) {
        UserRepresentation user = account.user();
        String name = (text(user.getFirstName()) + " " + text(user.getLastName())).strip();
        return Map.of(
                "sub", user.getId(),
                "preferred_username", user.getUsername(),
                "name", name,
                "email", text(user.getEmail()),
                "realm_access", Map.of("roles", account.roles()),
                "groups", account.groups());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    @Override
    public void met(User user) {
        if (!known.present(user.id()).equals(Optional.of(user))) {
            known.remember(user);
        }
    }
}
