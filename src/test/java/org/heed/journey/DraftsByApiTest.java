package org.heed.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.heed.Api;
import org.heed.HeedServer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drafts for programs: merged field by field, refused where they contradict or are too long, gone with the task. */
@HeedServer
class DraftsByApiTest {
    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Api.Answer put(String user, String task, int number, Map<String, String> answers) {
        return Api.as(user, port).put("/api/tasks/" + task + "/draft", Map.of("number", number, "answers", answers));
    }

    @Test
    void mergesFieldByField() {
        Journey journey = Journey.begin(port, "That programs draft.").assigned().replied("Yes.");
        String task = journey.task("consider");
        assertThat(Api.as("chair", port).get("/api/tasks/" + task + "/draft").at("/number"))
                .isEqualTo("0");
        assertThat(put("chair", task, 0, Map.of("note", "Hers")).at("/number")).isEqualTo("1");
        Api.Answer merged = put("scrutiny", task, 0, Map.of("wanted", "His"));
        assertThat(merged.at("/answers/note") + merged.at("/answers/wanted")).isEqualTo("HersHis");

        Api.Answer refused = put("scrutiny", task, 0, Map.of("note", "Another"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/conflicts/note/yours/note")).isEqualTo("Another");
        assertThat(refused.at("/conflicts/note/theirs/note")).isEqualTo("Hers");
        assertThat(refused.at("/number")).isEqualTo("2");
        Api.Answer decided = put("scrutiny", task, 2, Map.of("note", "Another", "wanted", "His"));
        assertThat(decided.at("/answers/note")).isEqualTo("Another");

        Api.Answer large = put("chair", task, 4, Map.of("note", "x".repeat(210_000)));
        assertThat(large.status()).isEqualTo(409);
        assertThat(large.at("/detail")).contains("200 KB or smaller");
        assertThat(put("member", task, 0, Map.of()).status()).isEqualTo(403);

        assertThat(journey.complete("chair", task, Map.of("view", "KEEP_WATCHING"))
                        .status())
                .isEqualTo(204);
        Api.Answer gone = Api.as("scrutiny", port).get("/api/tasks/" + task + "/draft");
        assertThat(gone.status()).isEqualTo(409);
        assertThat(gone.at("/detail")).contains("has already completed");
        assertThat(database.sql("select count(*) from answer_draft where task_id = ?")
                        .param(task)
                        .query(Long.class)
                        .single())
                .as("the rows stay")
                .isPositive();
        assertThat(Api.as("auditor", port)
                        .get("/api/recommendations/" + journey.slug() + "/timeline")
                        .text())
                .doesNotContain("Another");
    }

    @Test
    void areForNobodyFromWhomTheCaseIsWithheld() {
        Journey journey = Journey.begin(port, "That secrets are kept.").assigned();
        String task = journey.task("respond");
        put("officer", task, 0, Map.of("reply", "Secret words"));
        for (String other : new String[] {"officer2", "director", "scrutiny", "chair", "admin", "auditor"}) {
            Api.Answer answer = Api.as(other, port).get("/api/tasks/" + task + "/draft");
            assertThat(answer.status()).as(other).isEqualTo(403);
            assertThat(answer.text()).doesNotContain("Secret words");
        }
    }
}
