package org.heed.collaboration.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.journey.Journey;
import org.heed.recommendation.Recommendations;
import org.heed.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A case has so many comments, and a person adds so many in an hour, and no more. */
@HeedServer
class QuotaTest {
    private static final String OFFICER = "00000000-0000-4000-8000-000000000002";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Directory directory;

    private void add(int ofCase, int anHour, UUID caseId, User by) {
        CommentSettings settings = new CommentSettings(ofCase, anHour, 5, Duration.ofHours(1));
        Comments comments = new Comments(database, recommendations, event -> {}, settings, clock);
        transaction.executeWithoutResult(status -> comments.add(caseId, "Words", List.of(), by));
    }

    @Test
    void commentsHaveTheirLimits() {
        Journey journey = Journey.begin(port, "That comments have their limits.");
        UUID caseId = UUID.fromString(Api.as("auditor", port)
                .get("/api/recommendations/" + journey.slug())
                .at("/id"));
        User officer = directory.user(OFFICER).orElseThrow();
        add(1, 1000, caseId, officer);
        assertThatThrownBy(() -> add(1, 1000, caseId, officer))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comments.error.case");
        int anHour = database.sql("select count(*) from case_comment where by = ? and at > ?")
                .params(OFFICER, OffsetDateTime.now(clock).minusHours(1))
                .query(Integer.class)
                .single();
        add(1000, anHour + 1, caseId, officer);
        assertThatThrownBy(() -> add(1000, anHour + 1, caseId, officer))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("comments.error.hour");
        assertThat(database.sql("select count(*) from case_comment where case_id = ?")
                        .param(caseId)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }
}
