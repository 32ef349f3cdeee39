package org.heed.recommendation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.heed.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open cases of which something is due before a day, as somebody may read them. */
@Component
public class Upcoming {
    private final JdbcClient database;
    private final Register register;

    Upcoming(JdbcClient database, Register register) {
        this.database = database;
        this.register = register;
    }

    /** Of one panel or of all, what is due first coming first. */
    public List<RegisterEntry> before(LocalDate end, @Nullable String panel, User user) {
        List<UUID> ids = Sight.of(
                        user,
                        database.sql("select id from register_entry where closed_on is null and due_on < :end"
                                + " and (:panel::text is null or panel = :panel) and " + Sight.READS))
                .param("end", end)
                .param("panel", panel)
                .query(UUID.class)
                .list();
        return register.byId(ids, user).values().stream()
                .sorted(Comparator.comparing((RegisterEntry entry) -> Objects.requireNonNull(entry.dueOn()))
                        .thenComparing(entry -> entry.reference().toString()))
                .toList();
    }
}
