package org.heed.recommendation.register;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.shared.database.Conditions;
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
        Conditions asked = VisibilityFilter.reads(user)
                .and("(reference = any(:references) or lead_officer = any(:officers))")
                .with("references", references.toArray(String[]::new))
                .with("officers", leadOfficers.toArray(String[]::new));
        return database.sql("select id from recommendation where " + asked.sql()
                        + " order by entry_number desc limit :most")
                .params(asked.values())
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** The references of readable cases that begin so. */
    public List<String> references(String beginning, User user) {
        Conditions asked = VisibilityFilter.reads(user)
                .and("reference like :beginning", "beginning", Conditions.typed(beginning) + "%");
        return database.sql("select reference from recommendation where " + asked.sql()
                        + " order by entry_number limit 1000")
                .params(asked.values())
                .query(String.class)
                .list();
    }
}
