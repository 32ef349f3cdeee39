package org.heed.recommendation.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.Recommendations;
import org.heed.shared.RuleViolation;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Withholds the words of a case from those who may not see exempt matter, and opens them again; each decision stays on the record. */
@Component
public class Withholdings {
    @StoredAs("WITHHELD")
    record Withheld(
            int ground,
            String publicInterest,
            @Nullable String resolution,
            @Nullable LocalDate reviewOn,
            String admitted)
            implements Event {}

    @StoredAs("OPENED_AGAIN")
    record OpenedAgain(String reason) implements Event {}

    private final JdbcClient database;
    private final Register register;
    private final Recommendations recommendations;
    private final Clock clock;

    Withholdings(JdbcClient database, Register register, Recommendations recommendations, Clock clock) {
        this.database = database;
        this.register = register;
        this.recommendations = recommendations;
        this.clock = clock;
    }

    @Transactional
    public void withhold(UUID caseId, Withholding decided, User by) {
        Permissions.requireWithhold(by, register.get(caseId).scope());
        add(caseId, decided.ground(), decided.publicInterest(), decided, by);
        recommendations.note(
                caseId,
                new Withheld(
                        decided.ground(),
                        decided.publicInterest(),
                        decided.resolution(),
                        decided.reviewOn(),
                        String.join(", ", decided.admitted())),
                by.id());
    }

    /** Raises {@link RuleViolation} where nothing is withheld. */
    @Transactional
    public void open(UUID caseId, String reason, User by) {
        RegisterEntry entry = register.get(caseId);
        Permissions.requireWithhold(by, entry.scope());
        if (entry.withholding() == null) {
            throw new RuleViolation("rule.notWithheld", entry.reference().toString());
        }
        add(caseId, null, reason, null, by);
        recommendations.note(caseId, new OpenedAgain(reason), by.id());
    }

    private void add(UUID caseId, @Nullable Integer ground, String why, @Nullable Withholding decided, User by) {
        database.sql(
                        """
                        insert into withholding
                          (case_id, ground, public_interest, resolution, review_on, admitted, decided_by, decided_at)
                        values (:caseId, :ground, :why, :resolution, :reviewOn, :admitted, :by, :at)""")
                .param("caseId", caseId)
                .param("ground", ground)
                .param("why", why)
                .param("resolution", decided == null ? null : decided.resolution())
                .param("reviewOn", decided == null ? null : decided.reviewOn())
                .param(
                        "admitted",
                        decided == null ? new String[0] : decided.admitted().toArray(String[]::new))
                .param("by", by.id())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
