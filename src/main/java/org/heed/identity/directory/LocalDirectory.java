package org.heed.identity.directory;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heed.identity.Directory;
import org.heed.identity.LocalAccount;
import org.heed.identity.People;
import org.heed.identity.Role;
import org.heed.identity.Service;
import org.heed.identity.User;
import org.heed.shared.Cursor;
import org.heed.shared.Page;
import org.heed.shared.text.SearchWords;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The users of the realm file, for the start without an identity provider. Not for production. */
@Component
@WithoutKeycloak
class LocalDirectory implements Directory, People, UserDetailsService {
    private static final int FOUND = 10;

    private final List<RealmFile.Account> accounts;
    private final List<User> users;
    private final List<Service> services;

    LocalDirectory(IdentitySettings settings, JsonMapper json) throws IOException {
        try (InputStream file = settings.realmFile().getInputStream()) {
            RealmFile realm = json.readValue(file, RealmFile.class);
            accounts = realm.people();
            users = accounts.stream()
                    .map(RealmFile.Account::user)
                    .sorted(Comparator.comparing(User::name))
                    .toList();
            services = realm.services();
        }
        LoggerFactory.getLogger(LocalDirectory.class)
                .warn(
                        "Local sign-in with the {} accounts of {}, whose passwords are public. NOT FOR PRODUCTION.",
                        accounts.size(),
                        settings.realmFile().getFilename());
    }

    @Override
    public Optional<User> user(String id) {
        return users.stream().filter(user -> user.id().equals(id)).findFirst();
    }

    @Override
    public List<User> withRole(Role role) {
        return accounts.stream()
                .filter(RealmFile.Account::open)
                .map(RealmFile.Account::user)
                .filter(user -> user.has(role))
                .sorted(Comparator.comparing(User::name))
                .toList();
    }

    @Override
    public List<User> left() {
        return accounts.stream()
                .filter(account -> !account.open())
                .map(RealmFile.Account::user)
                .toList();
    }

    @Override
    public Page<User> find(String words, @Nullable Role role, @Nullable String cursor) {
        int first = Cursor.skip(cursor);
        List<User> rest = users.stream()
                .filter(user -> present(user.id()).isPresent() && (role == null || user.has(role)))
                .filter(user -> SearchWords.begin(words, user.username(), user.email(), user.name()))
                .skip(first)
                .limit(FOUND + 1L)
                .toList();
        return Page.cut(rest, FOUND, last -> Cursor.of(first + FOUND));
    }

    @Override
    public Optional<User> look(String id) {
        return accounts.stream()
                .filter(account -> account.id().equals(id) && account.open())
                .map(RealmFile.Account::user)
                .findFirst();
    }

    @Override
    public void met(User user) {
        // The file knows everybody already.
    }

    @Override
    public List<Service> services() {
        return services;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return accounts.stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .map(account -> new LocalAccount(account.user(), "{noop}" + account.password(), account.open()))
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }
}
