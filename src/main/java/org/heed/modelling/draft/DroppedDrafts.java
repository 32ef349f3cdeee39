package org.heed.modelling.draft;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.modelling.ModellingSettings;
import org.heed.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts that were dropped, and the way back for as long as it is open. */
@Component
class DroppedDrafts {
    private static final int MOST = 100;

    private final JdbcClient database;
    private final ModellingSettings settings;
    private final Clock clock;

    DroppedDrafts(JdbcClient database, ModellingSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those that can be brought back, the last one first. */
    List<Draft> all() {
        return database.sql(
                        """
                        select * from model_draft where closed_as = 'DROPPED' and closed_at > ?
                        order by closed_at desc, id desc limit ?""")
                .params(first(), MOST)
                .query(Drafts::draft)
                .list();
    }

    /** The draft goes on as it was. Raises {@link RuleViolation} where it was not dropped, or too long ago. */
    @Transactional
    public void bringBack(long id, User by) {
        CouncilPermissions.requireEditModels(by);
        int back = database.sql(
                        """
                        update model_draft set closed_as = null, closed_at = null
                        where id = ? and closed_as = 'DROPPED' and closed_at > ?""")
                .params(id, first())
                .update();
        if (back == 0) {
            throw new RuleViolation("rule.draftNotDropped", days());
        }
    }

    long days() {
        return settings.keepDropped().toDays();
    }

    private OffsetDateTime first() {
        return OffsetDateTime.now(clock).minus(settings.keepDropped());
    }
}
