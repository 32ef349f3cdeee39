package org.heed.identity.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heed.identity.People;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.shared.Cursor;
import org.heed.shared.Page;
import org.heed.shared.text.SearchWords;
import org.heed.shared.text.UserText;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.stereotype.Component;

/** People searched in Keycloak; each answer is remembered, and served again for a minute. */
@Component
@WithKeycloak
class KeycloakPeople implements People {
    private static final int SIZE = 10;
    private static final int CHUNK = 50;

    /** How many accounts one page looks through by name, and how many of those it asks about one by one, for people with the role. */
    private static final int MOST_COMPARED = 1_000;

    private static final int MOST_LOOKED_AT = 100;

    /** What may carry an accent in a name that is typed without, or be written as one of two signs. */
    private static final Pattern LEFT_OPEN = Pattern.compile("[aeiouwy'*\"]+");

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
        String wanted = SearchWords.folded(words);
        return searches.get(Arrays.asList(wanted, role, first), key -> search(wanted, role, first));
    }

    private Page<User> search(String words, @Nullable Role role, int first) {
        List<User> found = new ArrayList<>();
        int at = first;
        int lookedAt = 0;
        while (found.size() < SIZE && lookedAt < MOST_LOOKED_AT && at - first < MOST_COMPARED) {
            int chunkFrom = at;
            List<UserRepresentation> chunk = keycloak.search(leftOpen(words), at, CHUNK);
            for (UserRepresentation candidate : chunk) {
                if (found.size() == SIZE || lookedAt == MOST_LOOKED_AT) {
                    break;
                }
                at++;
                if (Boolean.TRUE.equals(candidate.isEnabled()) && isCalled(candidate, words)) {
                    lookedAt++;
                    recent(candidate.getId())
                            .filter(user -> role == null || user.has(role))
                            .ifPresent(found::add);
                }
            }
            if (chunk.size() < CHUNK && at == chunkFrom + chunk.size()) {
                return new Page<>(List.copyOf(found), null);
            }
        }
        return new Page<>(List.copyOf(found), Cursor.of(at));
    }

    /** The words as Keycloak is asked for them, which tells Siân from Sian: with an asterisk for what may carry an accent. */
    static String leftOpen(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> LEFT_OPEN.matcher(word).replaceAll("*"))
                .collect(Collectors.joining(" "));
    }

    private static boolean isCalled(UserRepresentation candidate, String words) {
        return SearchWords.begin(
                words,
                text(candidate.getUsername()),
                text(candidate.getEmail()),
                text(candidate.getFirstName()),
                text(candidate.getLastName()));
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
        String name = UserText.line(text(user.getFirstName()) + " " + text(user.getLastName()));
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
