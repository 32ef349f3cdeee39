package org.heed.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.heed.Api;
import org.heed.journey.Journey;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case that follows a version whose form does not ask why something is left open can be closed all the same. */
@OwnWorkflow
class OlderClosureFormTest {
    @LocalServerPort
    private int port;

    @Test
    void whatThePanelSaysServesWhereNothingElseIsAsked() {
        Files shipped = Files.ofVersion(1, port);
        Api.Answer made = shipped.with("forms/approveClosure.form", "\"openBecause\"", "\"anotherQuestion\"")
                .deploy(port, "reason=As+it+was+before");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        Journey about = Journey.begin(port).assigned();
        about.done("officer", "respond", Journey.reply(Map.of()));
        Api.Answer promised = Api.as("officer", port)
                .post(
                        "/api/recommendations/" + about.slug() + "/do/promiseAction",
                        Map.of("what", "New forms", "owner", "Owen", "targetDate", "2030-01-01"));
        assertThat(promised.status()).as(promised.text()).isEqualTo(204);
        about.done("scrutiny", "consider", Map.of("view", "CLOSE"));
        Map<String, String> approve = new HashMap<>(Map.of("result", "APPROVE", "judgement", "CLOSED_SATISFIED"));
        assertThat(about.answer("chair", "approveClosure", approve).at("/errors/panelSaid"))
                .contains("1 improvement action and no part");
        approve.put("panelSaid", "It goes on elsewhere.");
        about.done("chair", "approveClosure", approve);
    }
}
