package org.heed.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.journey.Journey;
import org.heed.process.instance.CaseMoves;
import org.heed.process.migration.MigrationDryRuns;
import org.heed.process.migration.Migrations;
import org.heed.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No case is put where its workflow would go on by something that it was never asked. */
@OwnWorkflow
class LackedFactsTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Migrations migrations;

    @Autowired
    private MigrationDryRuns trials;

    @Autowired
    private CaseMoves moves;

    @Autowired
    private Directory directory;

    private User admin() {
        return directory.withRole(Role.ADMINISTRATOR).get(0);
    }

    /** A question more at the reply, which a choice reads that lies far behind it. */
    private int deployedWithAQuestion() {
        Files asked = Files.ofVersion(1, port)
                .with(
                        "forms/respond.form",
                        "\"components\": [\n    {\n      \"type\": \"radio\",\n      \"key\": \"decision\"",
                        "\"components\": [{\"type\": \"checkbox\", \"key\": \"fair\", \"label\": \"It is fair\","
                                + " \"properties\": {\"routingFact\": \"true\"}},"
                                + "\n    {\n      \"type\": \"radio\",\n      \"key\": \"decision\"")
                .with(
                        "processes/follow-up.bpmn",
                        "${decision == 'ACCEPTED_IN_PRINCIPLE'}",
                        "${decision == 'ACCEPTED_IN_PRINCIPLE' &amp;&amp; fair}")
                .with(
                        "processes/follow-up.bpmn",
                        "${decision != 'ACCEPTED_IN_PRINCIPLE'}",
                        "${decision != 'ACCEPTED_IN_PRINCIPLE' || !fair}");
        var made = asked.deploy(port, "reason=A+question+more");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json().path("version").asInt();
    }

    @Test
    void aMigrationNamesTheCasesThatLackOne() {
        int from = Files.shippedAgain(port);
        Journey answered = Journey.begin(port).assigned().done("officer", "respond", Journey.reply(Map.of()));
        Journey unanswered = Journey.begin(port).assigned();
        int into = deployedWithAQuestion();
        UUID id = trials.begin(migrations.suggest(from, into), admin());
        MigrationDryRuns.Trial trial = Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> trials.get(id, admin()), tried -> !tried.running());
        assertThat(trial.tried()).isEqualTo(trial.all()).isGreaterThanOrEqualTo(2);
        assertThat(trial.unfit())
                .filteredOn(each -> each.caseId().toString().equals(answered.id()))
                .singleElement()
                .satisfies(each -> assertThat(each.problem()).contains("does not have: fair"));
        assertThat(trial.unfit()).noneMatch(each -> each.caseId().toString().equals(unanswered.id()));
    }

    @Test
    void noMoveByHandSkipsTheQuestion() {
        deployedWithAQuestion();
        Journey about = Journey.begin(port).assigned();
        assertThatThrownBy(() -> moves.move(UUID.fromString(about.id()), "consider", "No reply will come", admin()))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("rule.factsMissing");
        assertThat(about.waitsAt()).contains("respond");
        moves.move(UUID.fromString(about.id()), "assign", "Another service", admin());
        assertThat(about.waitsAt()).containsExactly("assign");
    }
}
