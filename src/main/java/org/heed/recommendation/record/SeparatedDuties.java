package org.heed.recommendation.record;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.heed.identity.User;
import org.heed.process.Duties;
import org.heed.process.ProcessVariables;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who replied to a case and who proposed its closure, as actor or as the one for whom it was done; rows are only added. */
@Component
public class SeparatedDuties implements Duties {
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    SeparatedDuties(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public void done(UUID caseId, String task, String duty, User by, boolean forLead) {
        if (added(caseId, duty, by, forLead ? lead(caseId) : null, null)) {
            events.publishEvent(new Duties.Done(caseId, task, by));
        }
    }

    /** Somebody has answered for the service outside the tasks: of a part that is its owner's, and the lead officer's all the same. */
    public void answered(UUID caseId, @Nullable String owner, User by) {
        if (added(caseId, ProcessVariables.RESPONDED_BY, by, lead(caseId), owner)) {
            events.publishEvent(new Duties.Done(caseId, null, by));
        }
    }

    private @Nullable String lead(UUID caseId) {
        return database.sql("select lead_officer from recommendation where id = ? and lead_officer is not null")
                .param(caseId)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** Whether somebody is new among those who did it. */
    private boolean added(UUID caseId, String duty, User by, @Nullable String lead, @Nullable String owner) {
        Stream<@Nullable String> people = Stream.of(by.id(), by.cover().now(), lead, owner);
        return database.sql(
                                """
                        insert into duty_done (case_id, duty, person) select ?, ?, unnest(?::text[])
                        on conflict do nothing""")
                        .params(
                                caseId,
                                duty,
                                people.filter(Objects::nonNull).distinct().toArray(String[]::new))
                        .update()
                > 0;
    }

    @Override
    public Set<String> whoDid(UUID caseId, Collection<String> duties) {
        return Set.copyOf(database.sql("select distinct person from duty_done where case_id = ? and duty = any(?)")
                .params(caseId, duties.toArray(String[]::new))
                .query(String.class)
                .list());
    }
}
