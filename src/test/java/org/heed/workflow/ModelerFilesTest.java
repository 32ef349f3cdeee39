package org.heed.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.browser.Visit.follow;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.heed.Api;
import org.heed.browser.Visit;
import org.heed.journey.Journey;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files come back from the Camunda Modeler with colours, notes and its own marks, and are taken as they come. */
@OwnWorkflow
class ModelerFilesTest {
    private static final String MODEL = "processes/follow-up.bpmn";
    private static final String TABLE = "processes/review-period.dmn";
    private static final String MARKS =
            " modeler:executionPlatform=\"Camunda Platform\" modeler:executionPlatformVersion=\"7.24.0\"";

    @LocalServerPort
    private int port;

    /** A note on the first task, as the Modeler draws it. */
    private static Files noted(Files files) {
        return files.with(
                        MODEL,
                        "  </bpmn:process>",
                        """
                            <bpmn:textAnnotation id="TextAnnotation_1pyr2na">
                              <bpmn:text>Within a week of the meeting</bpmn:text>
                            </bpmn:textAnnotation>
                            <bpmn:association id="Association_0kq9o1c" associationDirection="None" sourceRef="assign" targetRef="TextAnnotation_1pyr2na" />
                          </bpmn:process>""")
                .with(
                        MODEL,
                        "    </bpmndi:BPMNPlane>",
                        """
                              <bpmndi:BPMNShape id="TextAnnotation_1pyr2na_di" bpmnElement="TextAnnotation_1pyr2na">
                                <dc:Bounds x="260" y="40" width="100" height="40" />
                                <bpmndi:BPMNLabel />
                              </bpmndi:BPMNShape>
                              <bpmndi:BPMNEdge id="Association_0kq9o1c_di" bpmnElement="Association_0kq9o1c">
                                <di:waypoint x="280" y="200" />
                                <di:waypoint x="300" y="80" />
                              </bpmndi:BPMNEdge>
                            </bpmndi:BPMNPlane>""");
    }

    private static Files marked(Files files) {
        return files.with(
                        MODEL,
                        " id=\"followUpDefinitions\"",
                        " xmlns:bioc=\"http://bpmn.io/schema/bpmn/biocolor/1.0\""
                                + " xmlns:color=\"http://www.omg.org/spec/BPMN/non-normative/color/1.0\""
                                + " xmlns:modeler=\"http://camunda.org/schema/modeler/1.0\" id=\"followUpDefinitions\""
                                + MARKS)
                .with(MODEL, " isExecutable=\"true\"", " isExecutable=\"true\" camunda:historyTimeToLive=\"180\"")
                .with(
                        MODEL,
                        " bpmnElement=\"assign\"",
                        " bpmnElement=\"assign\" bioc:stroke=\"#0d4372\" bioc:fill=\"#bbdefb\""
                                + " color:background-color=\"#bbdefb\" color:border-color=\"#0d4372\"")
                .with(
                        TABLE,
                        " id=\"reviewPeriodDefinitions\"",
                        " xmlns:biodi=\"http://bpmn.io/schema/dmn/biodi/2.0\" xmlns:modeler=\"http://camunda.org/schema/modeler/1.0\""
                                + " xmlns:camunda=\"http://camunda.org/schema/1.0/dmn\" id=\"reviewPeriodDefinitions\""
                                + MARKS)
                .with(TABLE, " id=\"reviewPeriod\"", " id=\"reviewPeriod\" camunda:historyTimeToLive=\"180\"")
                .with(TABLE, " id=\"reviewPeriodInput2\"", " id=\"reviewPeriodInput2\" biodi:width=\"192\"");
    }

    @Test
    void aBundleIsTakenAndItsNotesAreKept() {
        int base = Files.shippedAgain(port);
        Files noted = noted(Files.ofVersion(base, port));
        Api.Answer made = marked(noted).deploy(port, "reason=Drawn+in+the+Modeler");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        int number = made.json().path("version").asInt();
        Files kept = Files.ofVersion(number, port);
        assertThat(kept.text(MODEL)).isEqualTo(noted.text(MODEL)).contains("Within a week of the meeting");
        assertThat(kept.with(TABLE, " xmlns:camunda=\"http://camunda.org/schema/1.0/dmn\"", "")
                        .all())
                .isEqualTo(noted.all());
        Journey.begin(port).assigned();
    }

    @Test
    void singleFilesAreImportedIntoADraft() {
        Files files = marked(noted(Files.ofVersion(Files.shippedAgain(port), port)));
        try (Visit admin = Visit.as("admin", "http://localhost:" + port)) {
            Page page = admin.open("/workshop");
            page.locator("#title").fill("From the Modeler");
            follow(page.locator("form[action$='/workshop/drafts'] button").first());
            page.waitForURL("**/workshop/drafts/*");
            String draft = page.url();
            page.setInputFiles("#file", new FilePayload[] {
                new FilePayload(
                        "follow-up.bpmn", "application/xml", files.text(MODEL).getBytes()),
                new FilePayload(
                        "review-period.dmn",
                        "application/xml",
                        files.text(TABLE).getBytes())
            });
            follow(page.locator("form[action$='/import'] button"));
            assertThat(page.locator("main").innerText()).contains("There is nothing to fix");
            page.navigate(draft + "/files/follow-up.bpmn");
            page.locator("[data-element-id=TextAnnotation_1pyr2na]").first().waitFor();
            assertThat(page.locator("main").innerText()).doesNotContain("cannot run this kind of step");
        }
    }
}
