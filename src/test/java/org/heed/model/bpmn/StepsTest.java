package org.heed.model.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heed.process.version.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each step of the shipped model says what a step of its kind must say, is drawn, and is drawn once. */
class StepsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    <bpmn:process id="followUp" | <bpmn:process id="other" | other model.process
                    camunda:formRef="register" | camunda:formRef="consider" | registered model.noForm
                    camunda:formRef="register" camunda:formRefBinding="deployment" | camunda:formRef="register" | registered model.binding
                    camunda:formRef="assign" camunda:formRefBinding="deployment" | camunda:formRef="assign" camunda:formRefBinding="latest" | assign model.binding
                    camunda:formRef="assign" | | assign model.formMissing
                    camunda:formRef="assign" | camunda:formRef="consider" | assign model.otherForm
                    <bpmn:userTask id="assign" | <bpmn:userTask id="assignNow" | assignNow model.formTaken
                    <bpmn:userTask id="assign" name="Assign a lead officer" camunda:formRef="assign" | <bpmn:userTask id="assignNow" name="Assign a lead officer" camunda:formRef="register" | assignNow model.formTaken
                    name="Assign a lead officer" | name=" " | assign model.noName
                    name="Tell the lead officer" | name="" | tellLeadOfficer model.noName
                    camunda:candidateGroups="director,executive" | camunda:candidateGroups=" , " | signOff model.nobodyAsked
                    camunda:candidateGroups="director,executive" | camunda:candidateGroups="director, officer" | signOff model.otherRole
                    camunda:candidateGroups="director,executive" | camunda:candidateGroups="director , executive" | -
                    name="notBy" value="respondedBy" | name="notBy" value="leadOfficer, respondedBy" | -
                    name="notBy" value="respondedBy" | name="notBy" value="leadOfficer" | signOff model.notBy
                    name="notBy" value="respondedBy" | name="notBy" value="respondedBy;x" | signOff model.property
                    camunda:dueDate="P14D" | camunda:dueDate="P14D" camunda:followUpDate="P7D" | -
                    camunda:dueDate="P14D" | camunda:dueDate="P14D" camunda:followUpDate="soon" | consider model.timer
                    camunda:delegateExpression="${tellLeadOfficer}" | camunda:delegateExpression="tellLeadOfficer" | tellLeadOfficer model.noHandler
                    camunda:mapDecisionResult="singleEntry" | camunda:mapDecisionResult="resultList" | reviewPeriod model.decisionResult
                    camunda:resultVariable="reviewPeriod" | camunda:resultVariable="review period" | reviewPeriod model.decisionResult
                    camunda:decisionRef="reviewPeriod" camunda:decisionRefBinding="deployment" | camunda:decisionRef="reviewPeriod" | reviewPeriod model.binding
                    attachedToRef="signOff" cancelActivity="false" | attachedToRef="signedOff" cancelActivity="false" | signOffLate model.boundary
                    attachedToRef="signOff" cancelActivity="false" | attachedToRef="signOff" cancelActivity="no" | signOffLate model.attribute
                    <bpmn:timerEventDefinition id="signOffLateTimer"><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P7D</bpmn:timeDuration></bpmn:timerEventDefinition> | | signOffLate model.eventWithoutTimer
                    <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P14D</bpmn:timeDuration> | | answerLateTimer model.eventWithoutTimer
                    <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P14D</bpmn:timeDuration> | <bpmn:timeDuration xsi:type="x:tFormalExpression" xmlns:x="urn:x">P14D</bpmn:timeDuration> | answerLateTimer model.attribute
                    <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P14D</bpmn:timeDuration> | <bpmn:timeDuration xsi:type="bpmn:tOther">P14D</bpmn:timeDuration> | answerLateTimer model.attribute
                    <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P14D</bpmn:timeDuration> | <bpmn:timeDuration xsi:nil="bpmn:tFormalExpression">P14D</bpmn:timeDuration> | answerLateTimer model.attribute
                    xsi:type="bpmn:tFormalExpression">${reminderDue} | xsi:type="bpmn:tFormalExpression">P7D | replyDueSoonTimer model.timer
                    <bpmn:endEvent id="remindedOfAnswer" name="Reminded of the answer"> | <bpmn:endEvent id="remindedOfAnswer" name="Reminded of the answer"><bpmn:terminateEventDefinition id="t" /> | remindedOfAnswer model.eventThrows
                    <camunda:property name="stage" value="ASSIGNMENT" /> | <camunda:property name="colour" value="ASSIGNMENT" /> | assign model.property
                    <bpmn:incoming>toAssign</bpmn:incoming> | <bpmn:incoming id="x">toAssign</bpmn:incoming> | x model.attribute
                    id="toBeAnswered" | id="to be answered" | to be answered model.id
                    id="remindedOfAnswer" | id="assign" | assign model.id
                    """)
    void saysWhatItMust(String from, String to, String problem) {
        List<String> problems = Shipped.problems("follow-up.bpmn", from, to == null ? "" : to);
        if (problem.equals("-")) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).contains(problem);
        }
    }

    private static List<String> named(String name) {
        return Shipped.problems("follow-up.bpmn", "name=\"Assign a lead officer\"", "name=\"" + name + "\"");
    }

    @Test
    void aNameHasTwoHundredCharactersAtMost() {
        assertThat(named("x".repeat(200))).isEmpty();
        assertThat(named("x".repeat(201))).containsExactly("assign model.longName");
    }

    private static final String LETTER = "camunda:delegateExpression=\"${tellLeadOfficer}\">";

    /** The letter to the lead officer as one in the administrator's own words. */
    private static List<String> letter(String properties) {
        return Shipped.problems(
                "follow-up.bpmn",
                LETTER,
                LETTER.replace("tellLeadOfficer", "tell") + "<bpmn:extensionElements><camunda:properties>" + properties
                        + "</camunda:properties></bpmn:extensionElements>");
    }

    private static String property(String name, String value) {
        return "<camunda:property name=\"" + name + "\" value=\"" + value + "\" />";
    }

    @Test
    void aLetterSaysToWhomItGoesAndWhat() {
        assertThat(letter(property("to", "chair") + property("message", "Thank you")))
                .isEmpty();
        assertThat(letter(property("to", "chair") + property("message", "x".repeat(2000))))
                .isEmpty();
        assertThat(letter(property("to", "chair") + property("message", "x".repeat(2001))))
                .containsExactly("tellLeadOfficer model.note");
        assertThat(letter(property("to", "chair") + property("message", " ")))
                .containsExactly("tellLeadOfficer model.note");
        assertThat(letter(property("to", "king") + property("message", "Thank you")))
                .containsExactly("tellLeadOfficer model.note");
        assertThat(letter(property("to", "chair"))).containsExactly("tellLeadOfficer model.note");
        assertThat(letter(property("to", "chair") + property("message", "Thank you") + property("cc", "chair")))
                .containsExactly("tellLeadOfficer model.property");
        assertThat(letter(property("to", "chair") + property("message", "Thank you") + property("stage", "RESPONSE")))
                .isEmpty();
        assertThat(letter(property("to", "chair") + property("message", "Thank you") + property("stage", "NONE")))
                .containsExactly("tellLeadOfficer model.property");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    bpmnElement="assign" | bpmnElement="nobody" | assign model.notDrawn
                    bpmnElement="assign" | bpmnElement="nobody" | nobody model.drawnOnly
                    bpmnElement="toAssign" | bpmnElement="nobody" | toAssign model.notDrawn
                    bpmnElement="assign" | bpmnElement="respond" | respond model.drawnTwice
                    <bpmndi:BPMNPlane | <bpmndi:BPMNPlane onclick="x" | followUpDefinitions model.attribute
                    </bpmndi:BPMNPlane> | <bpmndi:Other /></bpmndi:BPMNPlane> | followUpDefinitions model.element
                    </bpmndi:BPMNPlane> | <bpmn:task /></bpmndi:BPMNPlane> | followUpDefinitions model.element
                    """)
    void isDrawnOnce(String from, String to, String problem) {
        assertThat(Shipped.problems("follow-up.bpmn", from, to))
                .anyMatch(found -> found.equals(problem)
                        || problem.startsWith("followUp") && found.endsWith(problem.substring(problem.indexOf(' '))));
    }

    /** A note on the drawing, tied to these. */
    private static List<String> note(String from, String to) {
        return Shipped.problems((file, text) -> file.equals("follow-up.bpmn")
                ? text.replace(
                                "</bpmn:process>",
                                "<bpmn:textAnnotation id=\"note\"><bpmn:text>See there</bpmn:text></bpmn:textAnnotation>"
                                        + "<bpmn:association id=\"line\" sourceRef=\"" + from + "\" targetRef=\"" + to
                                        + "\" /></bpmn:process>")
                        .replace(
                                "</bpmndi:BPMNPlane>",
                                "<bpmndi:BPMNShape bpmnElement=\"note\"><dc:Bounds x=\"1\" y=\"1\" width=\"9\" height=\"9\" /></bpmndi:BPMNShape>"
                                        + "<bpmndi:BPMNEdge bpmnElement=\"line\"><di:waypoint x=\"1\" y=\"1\" /></bpmndi:BPMNEdge></bpmndi:BPMNPlane>")
                : text);
    }

    @Test
    void aNoteIsTiedToAStepFromEitherSide() {
        assertThat(note("assign", "note")).isEmpty();
        assertThat(note("note", "assign")).isEmpty();
        assertThat(note("assign", "respond")).containsExactly("line model.association");
    }
}
