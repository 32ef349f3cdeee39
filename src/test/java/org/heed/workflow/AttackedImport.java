package org.heed.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The door by which attacks come in; after each of them nothing has happened. */
@OwnWorkflow
abstract class AttackedImport {
    static final String MODEL = "processes/follow-up.bpmn";
    private static final String MARK = "heed.attack";

    @LocalServerPort
    int port;

    int before;

    @BeforeEach
    void remember() {
        before = Files.latest(port);
    }

    @AfterEach
    void nothingHasHappened() {
        assertThat(System.getProperty(MARK)).isNull();
        assertThat(java.nio.file.Files.exists(java.nio.file.Path.of("/tmp/heed-attack")))
                .isFalse();
    }

    void refused(Files files) {
        Api.Answer answer = files.deploy(port, "reason=Attack");
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().path("problems").size()).isPositive();
        assertThat(answer.at("/problems/0/message")).isNotBlank().doesNotStartWith("model.");
        assertThat(Files.latest(port)).isEqualTo(before);
    }
}
