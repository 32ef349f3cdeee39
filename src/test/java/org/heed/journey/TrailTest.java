package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.Api;
import org.heed.HeedServer;
import org.heed.audit.AuditEntry;
import org.heed.audit.AuditTrail;
import org.heed.audit.VerifyTrail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit trail can only grow, and shows where somebody has been at it; the engine holds no words and no names. */
@HeedServer
class TrailTest {
    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AuditTrail trail;

    private Api.Answer verification() {
        return Api.as("auditor", port).get("/api/audit/verification");
    }

    @Test
    void theDatabaseRefusesChangesToTheTrail() {
        assertThat(verification().at("/holds")).isEqualTo("true");
        for (String change : List.of(
                "update audit_entry set who = 'x' where sequence = 1",
                "delete from audit_entry",
                "truncate audit_entry")) {
            assertThatThrownBy(() -> database.sql(change).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void theChainShowsAChangeMadeBehindItsBack() {
        transaction.executeWithoutResult(status -> {
            database.sql("alter table audit_entry disable trigger all").update();
            database.sql("update audit_entry set to_values = to_values || ' ' where sequence = 3")
                    .update();
            assertThat(trail.verify().holds()).isFalse();
            assertThat(trail.verify().firstBroken()).isEqualTo(3);
            database.sql("update audit_entry set to_values = rtrim(to_values) where sequence = 3")
                    .update();
            assertThat(trail.verify().holds()).isTrue();
            database.sql("delete from audit_entry where sequence = 5").update();
            assertThat(trail.verify().firstBroken()).isEqualTo(6);
            status.setRollbackOnly();
        });
        assertThat(verification().at("/holds")).isEqualTo("true");
    }

    @Test
    void anAuditorTakesTheTrailOutAndVerifiesItElsewhere(@TempDir Path folder) throws Exception {
        assertThat(verification().at("/signed/0/first")).isEqualTo("1");
        assertThat(verification().at("/signed/0/key")).startsWith("ed25519:");
        assertThat(verification().json().at("/faults")).isEmpty();
        Api.Answer export = Api.as("auditor", port).get("/api/audit/export");
        assertThat(export.status()).isEqualTo(200);
        assertThat(export.type()).startsWith("application/x-ndjson");
        Path file = Files.writeString(folder.resolve("trail.ndjson"), export.text());
        assertThat(VerifyTrail.run(System.out, "--verify-trail=" + file)).isZero();
        Files.writeString(file, export.text().replaceFirst("\"what\":\"", "\"what\":\"X"));
        assertThat(VerifyTrail.run(System.out, "--verify-trail=" + file)).isOne();
        assertThat(Api.as("auditor", port).get("/api/audit/export?after=-1").status())
                .isEqualTo(400);
        assertThat(Api.as("admin", port).get("/api/audit/export").status())
                .as("it contains exempt information")
                .isEqualTo(403);
    }

    /** As a letter that follows a commit does, wherever in the transaction its reason was published. */
    @Test
    void whatFollowsTheCommitIsWrittenToo() {
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();
        TransactionTemplate own = new TransactionTemplate(transaction.getTransactionManager());
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int outcome) {
                    own.executeWithoutResult(
                            inside -> trail.append("x", new AuditEntry("letter", second, "NOTED", Map.of(), Map.of())));
                }
            });
            trail.append("x", new AuditEntry("letter", first, "NOTED", Map.of(), Map.of()));
        });
        assertThat(trail.of("letter", first)).hasSize(1);
        assertThat(trail.of("letter", second)).hasSize(1);
    }

    @Test
    void anEntryIsWrittenWithTheChangeOrNotAtAll() {
        AuditEntry entry = new AuditEntry("test", "rolled back", "CLOCK_MOVED", Map.of(), Map.of());
        transaction.executeWithoutResult(status -> {
            trail.append("u", entry);
            status.setRollbackOnly();
        });
        assertThat(trail.of("test", "rolled back")).isEmpty();
        assertThatThrownBy(() -> trail.append("u", entry)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theEngineHoldsNoNarrativeAndNoNames() {
        String mark = "Xyzzyquux";
        Journey journey = Journey.begin(port, "That " + mark + " is registered.");
        Map<String, Object> assignment = Journey.assignment();
        assertThat(journey.answer("scrutiny", "assign", assignment).status()).isEqualTo(204);
        assertThat(journey.answer(
                                "officer",
                                "respond",
                                Map.of("decision", "ALTERNATIVE_OFFERED", "alternative", mark, "reply", mark))
                        .status())
                .isEqualTo(204);
        assertThat(journey.answer("scrutiny", "consider", Map.of("view", "CLOSE", "note", mark))
                        .status())
                .isEqualTo(204);
        assertThat(journey.answer("chair", "approveClosure", Map.of("result", "RETURN", "reason", mark))
                        .status())
                .isEqualTo(204);
        List<String> tables = database.sql(
                        "select table_name from information_schema.tables where table_schema = 'public' and table_name like 'act\\_%'")
                .query(String.class)
                .list();
        assertThat(tables).hasSizeGreaterThan(40);
        for (String table : tables) {
            for (String word : List.of(mark, "Journeys", "Owen", "Marsh", "Qureshi", "alderbridge")) {
                long found = database.sql("select count(*) from " + table + " t where t::text ilike ?")
                        .param("%" + word + "%")
                        .query(Long.class)
                        .single();
                assertThat(found).as(table + " holds " + word).isZero();
            }
        }
        assertThat(database.sql("select count(*) from act_ge_bytearray where encode(bytes_, 'escape') like ?")
                        .param("%" + mark + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(Api.as("auditor", port)
                        .get("/api/recommendations/" + journey.slug() + "/timeline")
                        .text())
                .contains(mark);
    }
}
