package org.heed.recommendation.record;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.process.ServiceTaskHandler;
import org.heed.recommendation.Recommendations;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts a case on the public register as it stands, with what was said until now. */
@Component
class Publish implements ServiceTaskHandler {
    @StoredAs("PUBLISHED")
    record Published() implements Event {}

    private final JdbcClient database;
    private final Recommendations recommendations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Publish(JdbcClient database, Recommendations recommendations, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.recommendations = recommendations;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void perform(UUID caseId, Map<String, String> notes) {
        transaction.executeWithoutResult(status -> {
            database.sql("insert into publication (id, case_id, published_at) values (?, ?, ?)")
                    .params(UUID.randomUUID(), caseId, OffsetDateTime.now(clock))
                    .update();
            recommendations.note(caseId, new Published(), User.HEED);
        });
    }
}
