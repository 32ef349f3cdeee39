package org.heed.identity;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The users of the realm file, for the start without an identity provider. Not for production. */
@Component
class LocalDirectory implements Directory, UserDetailsService {
    private final List<RealmFile.Account> accounts;
    private final List<User> users;
    private final List<Service> services;

    LocalDirectory(IdentitySettings settings, JsonMapper json) throws IOException {
        try (InputStream file = settings.realmFile().getInputStream()) {
            RealmFile realm = json.readValue(file, RealmFile.class);
            accounts = realm.users();
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
        return users.stream().filter(user -> user.has(role)).toList();
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
                .map(account -> new LocalAccount(account.user(), "{noop}" + account.password(), account.enabled()))
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }
}
