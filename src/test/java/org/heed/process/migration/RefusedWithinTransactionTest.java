package org.heed.process.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.meeting.Meetings;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.Recommendations;
import org.heed.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What stands there already is refused in words, and the transaction in which that was asked can go on asking. */
@HeedServer
class RefusedWithinTransactionTest {
    private static final User CLERK = new User(
            "clerk-of-this-test",
            "clerk",
            "Clerk",
            "clerk@council.example",
            Set.of(Role.SCRUTINY),
            Set.of("children"),
            Set.of());

    @LocalServerPort
    private int port;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private MigrationTable migrations;

    /** Refused, and the transaction still answers; nothing of it stays. */
    private void refusedButAlive(String code, Runnable before, ThrowingCallable refused) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            before.run();
            assertThatThrownBy(refused).isInstanceOfSatisfying(RuleViolation.class, rule -> assertThat(rule.code())
                    .isEqualTo(code));
            assertThat(database.sql("select 1").query(Integer.class).single()).isEqualTo(1);
        });
    }

    @Test
    void aMeetingOnADayThatThePanelHas() {
        LocalDate day = LocalDate.of(1985, 3, 7);
        refusedButAlive(
                "rule.meetingExists",
                () -> meetings.add("children", day, CLERK),
                () -> meetings.add("children", day, CLERK));
        Api scrutiny = Api.as("scrutiny", port);
        Map<String, String> sent = Map.of("panel", "children", "heldOn", "1985-03-08");
        assertThat(scrutiny.post("/api/meetings", sent).status()).isEqualTo(201);
        Api.Answer again = scrutiny.post("/api/meetings", sent);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/detail")).contains("already has a meeting on 8 March 1985");
    }

    @Test
    void eightWhoAddItAtTheSameMoment() {
        LocalDate day = LocalDate.of(1985, 3, 9);
        List<CompletableFuture<String>> all = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                    try {
                        meetings.add("children", day, CLERK);
                        return "added";
                    } catch (RuleViolation rule) {
                        return rule.code();
                    }
                }))
                .limit(8)
                .toList();
        assertThat(all.stream().map(CompletableFuture::join))
                .containsOnlyOnce("added")
                .containsOnly("added", "rule.meetingExists");
    }

    @Test
    void aWordingThatStandsAtTheItem() {
        Api scrutiny = Api.as("scrutiny", port);
        String meeting = scrutiny.post("/api/meetings", Map.of("panel", "children", "heldOn", "1985-03-10"))
                .at("/id");
        String words = "That doors open, " + UUID.randomUUID();
        String first = registered(scrutiny, meeting, words);
        String second = registered(scrutiny, meeting, words + " again");
        assertThat(first).isNotEqualTo(second);
        Recommendation reworded = recommendations.get(UUID.fromString(second));
        reworded.reword(words.toUpperCase(java.util.Locale.ROOT).replace(" ", "  "));
        refusedButAlive("rule.twin", () -> {}, () -> recommendations.save(reworded, CLERK.id()));
    }

    private static String registered(Api scrutiny, String meeting, String wording) {
        Api.Answer made = scrutiny.post(
                "/api/recommendations",
                Map.of("meeting", meeting, "item", "Doors", "kind", "ACTION", "wording", wording));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return scrutiny.get("/api/recommendations/" + made.at("/slug")).at("/id");
    }

    @Test
    void aSecondMoveOutOfAVersion() {
        MigrationPlan plan = new MigrationPlan(1, 1, Map.of());
        refusedButAlive(
                "rule.migrationRuns",
                () -> migrations.add(plan, "A reason.", CLERK.id()),
                () -> migrations.add(plan, "Another reason.", CLERK.id()));
        UUID[] stopped = new UUID[1];
        refusedButAlive(
                "rule.migrationRuns",
                () -> {
                    stopped[0] = migrations.add(plan, "A reason.", CLERK.id());
                    migrations.turn(stopped[0], Migration.State.RUNNING, Migration.State.STOPPED);
                    migrations.add(plan, "Another reason.", CLERK.id());
                },
                () -> migrations.turn(stopped[0], Migration.State.STOPPED, Migration.State.RUNNING));
    }
}
