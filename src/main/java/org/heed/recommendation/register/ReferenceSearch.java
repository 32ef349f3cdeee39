package org.heed.recommendation.register;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.heed.identity.User;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the cases that somebody may read by what they are called, or by who leads on them. */
@Component
public class ReferenceSearch {
    private final JdbcClient database;

    ReferenceSearch(JdbcClient database) {
        this.database = database;
    }

    /** The ids of readable cases with these references, or led by these people, the newest first. */
    public List<UUID> cases(Collection<String> references, Collection<String> leadOfficers, User user, int most) {
        return VisibilityFilter.of(
                        user,
                        database.sql("select id from register_entry where " + VisibilityFilter.READS
                                + " and (reference = any(:references) or lead_officer = any(:leads_on))"
                                + " order by entry_number desc limit :most"))
                .param("references", references.toArray(String[]::new))
                .param("leads_on", leadOfficers.toArray(String[]::new))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** The references of readable cases that begin so. */
    public List<String> references(String beginning, User user) {
        return VisibilityFilter.of(
                        user,
                        database.sql("select reference from register_entry where " + VisibilityFilter.READS
                                + " and starts_with(reference, :beginning) order by entry_number limit 1000"))
                .param("beginning", beginning)
                .query(String.class)
                .list();
    }
}
