package org.heed.modelling.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.heed.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who works on a draft: who has a file open now, and who has ever changed one. */
@Component
public class DraftPeople {
    private static final Duration PRESENT = Duration.ofSeconds(40);

    private final JdbcClient database;
    private final Clock clock;

    DraftPeople(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether somebody has changed a file of the draft. */
    public boolean hasWritten(@Nullable Long draft, User person) {
        return database.sql(
                                """
                                select count(*) from draft_save s join model_draft d on d.id = s.draft_id
                                where d.id = ? and s.saved_by = ? and s.saved_at > d.made_at""")
                        .param(draft)
                        .param(person.id())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Notes that somebody has the file open, and tells who else has. */
    List<String> others(long draft, String file, User me) {
        database.sql(
                        """
                        insert into draft_editor values (?, ?, ?, ?)
                        on conflict (draft_id, file, person) do update set seen_at = excluded.seen_at""")
                .params(draft, file, me.id(), OffsetDateTime.now(clock))
                .update();
        return database.sql(
                        "select person from draft_editor where draft_id = ? and file = ? and person <> ? and seen_at > ?")
                .params(draft, file, me.id(), OffsetDateTime.now(clock).minus(PRESENT))
                .query(String.class)
                .list();
    }
}
