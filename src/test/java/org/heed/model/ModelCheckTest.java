package org.heed.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heed.model.source.ModelFile;
import org.heed.process.version.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule book refuses what it does not know, and names the element. */
class ModelCheckTest {
    private static final String FLOW = "follow-up.bpmn";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    camunda:delegateExpression="${tellChair}" | camunda:class="java.lang.Thread" | tellChair model.attribute
                    camunda:delegateExpression="${tellChair}" | camunda:delegateExpression="${tellNobody}" | tellChair model.noHandler
                    camunda:delegateExpression="${tellChair}" | camunda:expression="${tellChair.perform(1)}" | tellChair model.attribute
                    ${closureReady == true} | ${closureReady.toString()} | ready model.condition
                    ${closureReady == true} | ${''.getClass()} | ready model.condition
                    ${reviewPeriod} | P6X | reviewDueTimer model.timer
                    camunda:dueDate="P7D" | camunda:dueDate="${now()}" | assign model.timer
                    camunda:candidateGroups="chair" | camunda:candidateGroups="king" | approveClosure model.noRole
                    camunda:assignee="${leadOfficer}" | camunda:assignee="${a.b}" | respond model.assignee
                    camunda:formRef="consider" | camunda:formRef="nothing" | consider model.noForm
                    camunda:decisionRef="reviewPeriod" | camunda:decisionRef="dice" | reviewPeriod model.noDecision
                    name="keep watching" | name="" | keepWatching model.unnamedFlow
                    value="MONITORING" | value="MONITORING" onclick="x" | reviewDue model.attribute
                    name="stage" | name="script" | registered model.property
                    value="MONITORING" | value="MONITORNIG" | reviewDue model.property
                    isExecutable="true" | isExecutable="false" | followUp model.notExecutable
                    camunda:delegateExpression="${tellChair}" | camunda:delegateExpression="${tellChair}" xmlns:a="http://activiti.org/bpmn" a:class="java.lang.Thread" | tellChair model.attribute
                    <bpmn:startEvent id="registered" | <bpmn:startEvent id="registered" xmlns:a="http://activiti.org/bpmn" a:formHandlerClass="x.Y" | registered model.attribute
                    targetNamespace= | xsi:schemaLocation="http://camunda.org/schema/1.0/bpmn file:///etc/passwd" targetNamespace= | followUpDefinitions model.attribute
                    ${closureReady == true} | ${closureReady == <bpmn:documentation>'</bpmn:documentation>x()<bpmn:documentation>'</bpmn:documentation>} | ready model.element
                    <bpmn:outgoing>toAssign</bpmn:outgoing> | <bpmn:outgoing>toAssign</bpmn:outgoing><bpmn:timerEventDefinition id="t"><bpmn:timeDuration>P1D</bpmn:timeDuration></bpmn:timerEventDefinition> | registered model.startsItself
                    name="Assign a lead officer" | name="Assign ${nobody}" | assign model.nameRuns
                    name="Assign a lead officer" | name="Assign #{nobody}" | assign model.nameRuns
                    name="Follow a recommendation up" | name="${nothing}" | followUp model.nameRuns
                    <bpmn:incoming>isDeclined</bpmn:incoming> | <bpmn:documentation>See ${nothing}</bpmn:documentation><bpmn:incoming>isDeclined</bpmn:incoming> | assign model.nameRuns
                    <bpmn:incoming>isDeclined</bpmn:incoming> | <bpmn:documentation>See #<![CDATA[{nothing}]]></bpmn:documentation><bpmn:incoming>isDeclined</bpmn:incoming> | assign model.nameRuns
                    ${closureReady == true} | ${!closureReady == true} | ready model.condition
                    ${closureReady == true} | ${!closureReady} | closureReady model.noWayOn
                    camunda:resultVariable="reviewPeriod" | camunda:resultVariable="remind" | reviewPeriod model.reserved
                    camunda:resultVariable="reviewPeriod" | camunda:resultVariable="execution" | reviewPeriod model.reserved
                    camunda:resultVariable="reviewPeriod" | camunda:resultVariable="empty" | reviewPeriod model.reserved
                    ${reviewPeriod} | P1W2D | reviewDueTimer model.timer
                    ${reviewPeriod} | P2W | -
                    camunda:delegateExpression="${tellChair}"> | camunda:delegateExpression="${tellChair}" camunda:asyncBefore="true"><bpmn:extensionElements><camunda:failedJobRetryTimeCycle>R11/PT10M</camunda:failedJobRetryTimeCycle></bpmn:extensionElements> | tellChair model.retries
                    camunda:delegateExpression="${tellChair}"> | camunda:delegateExpression="${tellChair}" camunda:asyncBefore="true"><bpmn:extensionElements><camunda:failedJobRetryTimeCycle>R10/P1D</camunda:failedJobRetryTimeCycle></bpmn:extensionElements> | -
                    camunda:delegateExpression="${tellChair}"> | camunda:delegateExpression="${tellChair}" camunda:asyncBefore="true"><bpmn:extensionElements><camunda:failedJobRetryTimeCycle>R5/P2D</camunda:failedJobRetryTimeCycle></bpmn:extensionElements> | tellChair model.retries
                    camunda:delegateExpression="${tellChair}"> | camunda:delegateExpression="${tellChair}" camunda:asyncBefore="true"><bpmn:extensionElements><camunda:failedJobRetryTimeCycle>R5/PT24H1M</camunda:failedJobRetryTimeCycle></bpmn:extensionElements> | tellChair model.retries
                    camunda:delegateExpression="${tellChair}"> | camunda:delegateExpression="${tellChair}" camunda:asyncBefore="true"><bpmn:extensionElements><camunda:failedJobRetryTimeCycle>R5/PT0M</camunda:failedJobRetryTimeCycle></bpmn:extensionElements> | tellChair model.retries
                    camunda:delegateExpression="${tellChair}"> | camunda:delegateExpression="${tellChair}" camunda:asyncBefore="true"><bpmn:extensionElements><camunda:failedJobRetryTimeCycle>R3/P999Y</camunda:failedJobRetryTimeCycle></bpmn:extensionElements> | tellChair model.retries
                    """)
    void refusesWhatIsNotAllowed(String from, String to, String problem) {
        List<ModelFile> files = Shipped.with(FLOW, from, to);
        if (problem.equals("-")) {
            assertThat(Shipped.problems(files)).isEmpty();
        } else {
            assertThat(Shipped.problems(files)).contains(problem);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    <bpmn:scriptTask id="x" scriptFormat="groovy"><bpmn:script>1</bpmn:script></bpmn:scriptTask>
                    <bpmn:callActivity id="x" calledElement="other" />
                    <bpmn:sendTask id="x" camunda:type="mail" />
                    <bpmn:receiveTask id="x" />
                    <bpmn:subProcess id="x" />
                    <other:thing xmlns:other="http://example.org" id="x" />
                    <bpmn:extensionElements><camunda:executionListener event="start" class="a.B" /></bpmn:extensionElements>
                    <bpmn:extensionElements><camunda:inputOutput /></bpmn:extensionElements>
                    <bpmn:extensionElements><camunda:connector /></bpmn:extensionElements>
                    """)
    void refusesElementsThatItDoesNotKnow(String element) {
        assertThat(Shipped.problems(FLOW, "  </bpmn:process>", element + "</bpmn:process>"))
                .anyMatch(problem -> problem.endsWith("model.element"));
    }

    @Test
    void refusesDocumentTypesAndBrokenXml() {
        assertThat(Shipped.problems(
                        FLOW,
                        "<bpmn:definitions",
                        "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><bpmn:definitions"))
                .containsExactly(" model.xml");
        assertThat(Shipped.problems(FLOW, "</bpmn:definitions>", "")).containsExactly(" model.xml");
    }

    @Test
    void refusesShapesThatCannotEnd() {
        assertThat(Shipped.problems(FLOW, "targetRef=\"remindedOfReply\"", "targetRef=\"remindOfReply\""))
                .contains("remindOfReply model.noEnd", "remindedOfReply model.unreached");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    <text>"P6M"</text> | <text>now()</text> | model.dmn.output
                    <text>"P6M"</text> | <text>function(x) external {}</text> | model.dmn.output
                    <text>grade</text> | <text>grade.x</text> | model.dmn.input
                    <text>"NOT_ACHIEVED"</text> | <text>matches(?, "x")</text> | model.dmn.entry
                    <text>"NOT_ACHIEVED"</text> | <text>"A","B"</text> | -
                    <description>Every six months otherwise</description> | <context /> | model.element
                    https://www.omg.org/spec/DMN/20191111/MODEL/ | http://www.omg.org/spec/DMN/20151101/dmn.xsd | model.element
                    typeRef="boolean" | typeRef="boolean" expressionLanguage="groovy" | model.dmn.language
                    <text>grade</text> | <text>grade</text><text>x</text> | model.element
                    <description>Every six months otherwise</description> | <description>a</description><description>b</description> | model.element
                    <text>"P6M"</text> | <text>"P6M"</text><text>"P1M"</text> | model.element
                    <text>"P6M"</text> | <text>"P6M"</text><description>x</description> | model.element
                    <decisionTable id | <text>x</text><decisionTable id | model.element
                    </decision> | <decisionTable id="second"><input id="i"><inputExpression id="x"><text>grade</text></inputExpression></input><output id="o" name="p"/><rule id="r"><inputEntry id="e"><text>-</text></inputEntry><outputEntry id="f"><text>"P1M"</text></outputEntry></rule></decisionTable></decision> | model.element
                    <input id="reviewPeriodInput2" label="Grade at the last review"> | <input id="reviewPeriodInput2"><inputExpression id="twice"><text>panel</text></inputExpression> | model.element
                    hitPolicy="FIRST" | hitPolicy="FIRST" aggregation="SUM" | model.attribute
                    <rule id="reviewPeriodRule3"> | <rule id="reviewPeriodRule3" typeRef="string"> | model.attribute
                    <outputEntry id="reviewPeriodRule3Output1"> | <outputEntry id="reviewPeriodRule3Output1" expressionLanguage="feel"> | -
                    <text>"P6M"</text> | "P6<text>M"</text> | model.dmn.words
                    typeRef="string" /> | typeRef="string">P6M</output> | model.dmn.words
                    """)
    void refusesDecisionTablesThatCall(String from, String to, String problem) {
        List<ModelFile> files = Shipped.with("review-period.dmn", from, to);
        if (problem.equals("-")) {
            assertThat(Shipped.problems(files)).isEmpty();
        } else {
            assertThat(Shipped.problems(files)).anyMatch(found -> found.endsWith(problem));
        }
    }

    @Test
    void refusesFormsThatItCannotRender() {
        assertThat(Shipped.problems("consider.form", "\"type\": \"radio\"", "\"type\": \"iframe\""))
                .contains(" model.form");
        assertThat(Shipped.problems("consider.form", "\"id\": \"consider\"", "\"id\": \"other\""))
                .contains("other model.form.name");
    }

    @Test
    void refusesAReviewInWhichWhoReportsSaysThatItWasChecked() {
        assertThat(Shipped.problems("review.form", "\"value\": \"DONE_AWAITING_CHECK\"", "\"value\": \"DONE\""))
                .contains("delivery model.form.kind");
    }
}
