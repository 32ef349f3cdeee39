package org.heed.identity.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.identity.AuthorityTrail;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.Service;
import org.heed.identity.User;
import org.heed.shared.event.Changed;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people and services that Heed has to do with, as Keycloak last described them; reading them asks nobody. */
@Component
@WithKeycloak
public class KnownPeople implements Directory {
    @StoredAs("ACCESS_CHANGED")
    record AccessChanged(
            Changed<String> roles,
            Changed<String> panels,
            Changed<String> services,
            Changed<Boolean> active,
            String person)
            implements Event {}

    private final JdbcClient database;
    private final KnownServices services;
    private final AuthorityTrail trail;

    /** Names are shown many times on a page; another node's news may come this much later. */
    private final Cache<String, Optional<User>> byId = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(10))
            .maximumSize(10_000)
            .build();

    public KnownPeople(JdbcClient database, KnownServices services, AuthorityTrail trail) {
        this.database = database;
        this.services = services;
        this.trail = trail;
    }

    /** What a person may do, as the trail has it. */
    private record Access(String roles, String panels, String services, boolean active) {
        static final Access NONE = new Access("", "", "", false);

        static Access of(User user, boolean active) {
            return new Access(
                    sorted(user.roles().stream().map(Role::id)),
                    sorted(user.panels().stream()),
                    sorted(user.services().stream()),
                    active);
        }

        private static String sorted(Stream<String> values) {
            return values.sorted().collect(Collectors.joining(", "));
        }

        boolean any() {
            return active && !roles.isEmpty();
        }
    }

    private Access access(String id) {
        return database.sql("select * from person where id = ? for update")
                .param(id)
                .query((row, number) -> Access.of(read(row, number), row.getBoolean("active")))
                .optional()
                .orElse(Access.NONE);
    }

    /** Keycloak says who changed it; the trail says since when it counts here. */
    private void changed(String id, Access before, Access now) {
        if (!before.equals(now) && (before.any() || now.any())) {
            AccessChanged event = new AccessChanged(
                    new Changed<>(before.roles, now.roles),
                    new Changed<>(before.panels, now.panels),
                    new Changed<>(before.services, now.services),
                    new Changed<>(before.active, now.active),
                    id);
            trail.changed(User.HEED, "person", id, event);
        }
    }

    @Transactional
    public void remember(User user) {
        Access before = access(user.id());
        database.sql(
                        """
                        insert into person (id, username, name, email, roles, panels, services, active, seen_at)
                        values (?, ?, ?, ?, ?, ?, ?, true, now())
                        on conflict (id) do update set username = excluded.username, name = excluded.name,
                          email = coalesce(nullif(excluded.email, ''), person.email), roles = excluded.roles, panels = excluded.panels,
                          services = excluded.services, active = true, seen_at = now()""")
                .params(
                        user.id(),
                        user.username(),
                        user.name(),
                        user.email(),
                        user.roles().stream().map(Role::id).sorted().toArray(String[]::new),
                        user.panels().toArray(String[]::new),
                        user.services().toArray(String[]::new))
                .update();
        changed(user.id(), before, Access.of(user, true));
        byId.invalidate(user.id());
    }

    /** The account is disabled or gone: the name stays, and nothing more is given to this person. */
    @Transactional
    public void left(String id) {
        Access before = access(id);
        database.sql("update person set active = false, seen_at = now() where id = ?")
                .param(id)
                .update();
        changed(id, before, new Access(before.roles(), before.panels(), before.services(), false));
        byId.invalidate(id);
    }

    /** Those of whom nothing was heard since then. */
    List<String> notSeenSince(Instant then) {
        return database.sql("select id from person where seen_at < ? order by seen_at limit 500")
                .param(OffsetDateTime.ofInstant(then, ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    @Override
    public Optional<User> user(String id) {
        Optional<User> known = byId.getIfPresent(id);
        if (known == null) {
            // Not within the cache: whoever waits there for a connection would be waited for by others who hold one.
            known = database.sql("select * from person where id = ?")
                    .param(id)
                    .query(KnownPeople::read)
                    .optional();
            byId.put(id, known);
        }
        return known;
    }

    @Override
    public Optional<User> present(String id) {
        return database.sql("select * from person where id = ? and active")
                .param(id)
                .query(KnownPeople::read)
                .optional();
    }

    @Override
    public List<User> withRole(Role role) {
        return database.sql("select * from person where active and roles @> array[?]::text[] order by name, id")
                .param(role.id())
                .query(KnownPeople::read)
                .list();
    }

    @Override
    public List<User> left() {
        return database.sql("select * from person where not active order by name, id limit 1000")
                .query(KnownPeople::read)
                .list();
    }

    @Override
    public List<Service> services() {
        return services.all();
    }

    @Override
    public String serviceName(String id) {
        return services.name(id);
    }

    private static User read(ResultSet row, int number) throws SQLException {
        return new User(
                row.getString("id"),
                row.getString("username"),
                row.getString("name"),
                row.getString("email"),
                texts(row, "roles").stream()
                        .flatMap(role -> Role.of(role).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                texts(row, "panels"),
                texts(row, "services"));
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray()).collect(Collectors.toUnmodifiableSet());
    }
}
