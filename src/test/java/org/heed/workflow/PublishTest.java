package org.heed.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.awaitility.Awaitility;
import org.heed.browser.Desk;
import org.heed.browser.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A workflow publishes a case: the public reads it from then on, as long as nothing in it is withheld. */
@OwnWorkflow
class PublishTest {
    @LocalServerPort
    private int port;

    @Test
    void thePublicReadsWhatIsPublishedAndNothingElse() {
        Files.shippedAgain(port);
        Files files = Files.ofVersion(1, port)
                .with(
                        "processes/follow-up.bpmn",
                        "<bpmn:incoming>toConsider</bpmn:incoming>",
                        "<bpmn:incoming>isPublished</bpmn:incoming>")
                .with(
                        "processes/follow-up.bpmn",
                        "<bpmn:sequenceFlow id=\"toConsider\" sourceRef=\"respond\" targetRef=\"consider\" />",
                        """
                        <bpmn:serviceTask id="publishReply" name="Publish the reply" camunda:delegateExpression="${publish}" camunda:asyncBefore="true">
                          <bpmn:incoming>toConsider</bpmn:incoming>
                          <bpmn:outgoing>isPublished</bpmn:outgoing>
                        </bpmn:serviceTask>
                        <bpmn:sequenceFlow id="toConsider" sourceRef="respond" targetRef="publishReply" />
                        <bpmn:sequenceFlow id="isPublished" sourceRef="publishReply" targetRef="consider" />
                        """)
                .with(
                        "processes/follow-up.bpmn",
                        "</bpmndi:BPMNPlane>",
                        """
                        <bpmndi:BPMNShape bpmnElement="publishReply"><dc:Bounds x="480" y="400" width="100" height="80" /></bpmndi:BPMNShape>
                        <bpmndi:BPMNEdge bpmnElement="isPublished"><di:waypoint x="580" y="440" /><di:waypoint x="600" y="440" /></bpmndi:BPMNEdge>
                        </bpmndi:BPMNPlane>""");
        var made = files.deploy(port, "reason=Openness");
        assertThat(made.status()).as(made.text()).isEqualTo(201);

        Cases secret = Cases.begin(port).assigned();
        Cases about = Cases.begin(port).assigned();
        assertThat(published()).doesNotContain(about.reference());
        secret.done("officer", "respond", Cases.reply(Map.of()));
        about.done("officer", "respond", Cases.reply(Map.of()));
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> published()
                .contains(about.reference()));
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> published()
                .contains(secret.reference()));
        assertThat(published()).contains("That it is fair.", "Everybody is asked.");

        about.done(
                "chair",
                "consider",
                Map.of(
                        "view",
                        "MORE_WANTED",
                        "wanted",
                        "Wordsaidlater",
                        "wantedBy",
                        "" + LocalDate.now().plusMonths(1)));
        assertThat(published()).as("what was said since").doesNotContain("Wordsaidlater");
        withhold(secret);
        assertThat(published()).contains(about.reference()).doesNotContain(secret.reference());
    }

    private void withhold(Cases about) {
        try (Visit scrutiny = Visit.as("scrutiny", "http://localhost:" + port)) {
            scrutiny.open("/recommendations/" + about.slug() + "/withholding");
            new Desk(scrutiny)
                    .choose("ground", "3")
                    .write("publicInterest", "A contract is not yet signed.")
                    .write("resolution", "Minute 7")
                    .date("reviewOn", LocalDate.now().plusMonths(6))
                    .send();
        }
    }

    private String published() {
        try (Visit nobody = Visit.nobody("http://localhost:" + port, Visit.WIDE, true)) {
            return nobody.open("/published").content();
        }
    }
}
