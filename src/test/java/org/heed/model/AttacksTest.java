package org.heed.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heed.Sentences;
import org.heed.model.source.ModelFile;
import org.heed.model.vocabulary.ModelProblem;
import org.heed.process.version.ProductVocabulary;
import org.heed.process.version.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.MessageSourceAccessor;

/** Attacks by drawing: each is refused by name, in a sentence. */
class AttacksTest {
    private static final MessageSourceAccessor SENTENCES = Sentences.bundled();

    private static void refused(String file, String from, String to) {
        List<ModelFile> files = Shipped.with(file, from, to);
        List<ModelProblem> problems = RuleBook.check(files, ProductVocabulary.WORDS);
        assertThat(problems).isNotEmpty().allSatisfy(problem -> assertThat(SENTENCES.getMessage(problem))
                .isNotBlank()
                .doesNotStartWith("model."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '~',
            textBlock =
                    """
                    ${closureReady == true} ¦ ${''.getClass().forName('java.lang.System').getMethod('setProperty',''.getClass(),''.getClass()).invoke(null,'heed.attack','1')}
                    ${closureReady == true} ¦ ${runtimeService.deleteProcessInstance('x','y')}
                    ${closureReady == true} ¦ ${execution.processEngineServices.managementService}
                    ${closureReady == true} ¦ #{closureReady.toString()}
                    ${closureReady == true} ¦ ${closureReady == true ? dataSource : 1}
                    ${closureReady == true} ¦ ${closureReady == 'a'.concat('b')}
                    ${closureReady == true} ¦ ${closureReady == true}${applicationContext}
                    ${closureReady == true}</bpmn:conditionExpression> ¦ 1+1</bpmn:conditionExpression><!-- script -->
                    <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${closureReady == true} ¦ <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression" language="javascript">java.lang.System.exit(1)
                    <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${closureReady == true} ¦ <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression" camunda:resource="http://localhost:9/evil.js" language="groovy">x
                    camunda:delegateExpression="${tellChair}" ¦ camunda:class="java.lang.ProcessBuilder"
                    camunda:delegateExpression="${tellChair}" ¦ camunda:expression="${tellChair.perform(null, null)}"
                    camunda:delegateExpression="${tellChair}" ¦ camunda:type="shell"
                    camunda:delegateExpression="${tellChair}" ¦ camunda:type="external" camunda:topic="x"
                    camunda:delegateExpression="${tellChair}" ¦ camunda:type="mail"
                    camunda:delegateExpression="${tellChair}" ¦ camunda:delegateExpression="${dataSource}"
                    camunda:delegateExpression="${tellChair}" ¦ camunda:delegateExpression="${tellChair}" implementation="java"
                    camunda:delegateExpression="${tellChair}" ¦ camunda:delegateExpression="${tellChair}" xmlns:activiti="http://activiti.org/bpmn" activiti:class="java.lang.Runtime"
                    <bpmn:outgoing>toApproveClosure</bpmn:outgoing> ¦ <bpmn:outgoing>toApproveClosure</bpmn:outgoing><bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>1000000</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>
                    camunda:delegateExpression="${tellChair}"> ¦ camunda:delegateExpression="${tellChair}"><bpmn:extensionElements><camunda:failedJobRetryTimeCycle>${''.getClass()}</camunda:failedJobRetryTimeCycle></bpmn:extensionElements>
                    camunda:delegateExpression="${tellChair}"> ¦ camunda:delegateExpression="${tellChair}"><bpmn:extensionElements><camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></bpmn:extensionElements>
                    camunda:delegateExpression="${tellChair}"> ¦ camunda:delegateExpression="${tellChair}"><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name="x"><camunda:script scriptFormat="groovy">1</camunda:script></camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements>
                    camunda:delegateExpression="${tellChair}"> ¦ camunda:delegateExpression="${tellChair}"><bpmn:extensionElements><camunda:executionListener event="start" expression="${''.getClass()}" /></bpmn:extensionElements>
                    camunda:delegateExpression="${tellChair}"> ¦ camunda:delegateExpression="${tellChair}"><bpmn:extensionElements><camunda:field name="command"><camunda:string>touch /tmp/heed-attack</camunda:string></camunda:field></bpmn:extensionElements>
                    <camunda:property name="stage" value="RESPONSE" /></camunda:properties> ¦ <camunda:property name="stage" value="RESPONSE" /></camunda:properties><camunda:taskListener event="create" class="x.Y" />
                    <camunda:property name="stage" value="RESPONSE" /></camunda:properties> ¦ <camunda:property name="stage" value="RESPONSE" /></camunda:properties><camunda:formData><camunda:formField id="x" defaultValue="${''.getClass()}" /></camunda:formData>
                    camunda:assignee="${leadOfficer}" ¦ camunda:assignee="${leadOfficer.getClass()}"
                    camunda:assignee="${leadOfficer}" ¦ camunda:candidateUsers="${runtimeService}"
                    camunda:dueDate="${responseDue}" ¦ camunda:dueDate="${dateTime().plusDays(1)}"
                    camunda:formRef="respond" camunda:formRefBinding="deployment" ¦ camunda:formKey="embedded:app:http://localhost:9/form.html"
                    camunda:formRef="respond" camunda:formRefBinding="deployment" ¦ camunda:formRef="respond" camunda:formRefBinding="latest"
                    camunda:candidateGroups="chair" ¦ camunda:candidateGroups="officer"
                    <camunda:property name="notBy" value="closureProposedBy,respondedBy" /> ¦ <camunda:property name="notBy" value="respondedBy" />
                    ${reviewPeriod}</bpmn:timeDuration> ¦ ${''.getClass()}</bpmn:timeDuration>
                    <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">${reviewPeriod}</bpmn:timeDuration> ¦ <bpmn:timeCycle>R/PT1S</bpmn:timeCycle>
                    ${reviewPeriod}</bpmn:timeDuration> ¦ PT0S</bpmn:timeDuration>
                    <bpmn:endEvent id="remindedOfReply" name="Reminded of the reply"> ¦ <bpmn:endEvent id="remindedOfReply" name="Reminded of the reply"><bpmn:signalEventDefinition />
                    <bpmn:endEvent id="remindedOfReply" name="Reminded of the reply"> ¦ <bpmn:endEvent id="remindedOfReply" name="Reminded of the reply"><bpmn:messageEventDefinition camunda:class="x.Y" />
                    <bpmn:sequenceFlow id="toAssign" ¦ <bpmn:callActivity id="other" calledElement="${''.getClass()}" /><bpmn:sequenceFlow id="toAssign"
                    <bpmn:sequenceFlow id="toAssign" ¦ <bpmn:scriptTask id="s" scriptFormat="juel"><bpmn:script>${1}</bpmn:script></bpmn:scriptTask><bpmn:sequenceFlow id="toAssign"
                    <bpmn:sequenceFlow id="toAssign" ¦ <bpmn:dataObject id="d" /><bpmn:sequenceFlow id="toAssign"
                    id="followUp" name ¦ id="somebodyElses" name
                    <bpmn:process id="followUp" ¦ <bpmn:import importType="x" location="http://localhost:9/x.wsdl" namespace="y" /><bpmn:process id="followUp"
                    camunda:resultVariable="reviewPeriod" ¦ camunda:resultVariable="closureProposedBy"
                    <bpmndi:BPMNPlane ¦ <bpmndi:BPMNPlane xsi:schemaLocation="urn:evil http://localhost:9/evil.xsd"
                    <camunda:property name="stage" value="RESPONSE" /></camunda:properties> ¦ <camunda:property name="stage" value="RESPONSE" /></camunda:properties><bpmndi:BPMNLabel xsi:schemaLocation="urn:evil http://localhost:9/evil.xsd" />
                    <bpmn:serviceTask id="tellChair" ¦ <bpmn:serviceTask xmlns:y="urn:evil" xsi:type="y:evil" id="tellChair"
                    <bpmndi:BPMNShape ¦ <bpmndi:BPMNShape xmlns:y="urn:evil" y:class="x.Y"
                    <camunda:properties><camunda:property name="stage" value="CLOSURE" /><camunda:property name="notBy" ¦ <camunda:properties><camunda:property name="stage" value="CLOSURE" /></camunda:properties><camunda:properties><camunda:property name="notBy"
                    <camunda:property name="notBy" value="closureProposedBy,respondedBy" /></camunda:properties> ¦ <camunda:properties><camunda:property name="notBy" value="closureProposedBy,respondedBy" /></camunda:properties></camunda:properties>
                    <bpmn:sequenceFlow id="toAssign" ¦ <bpmn:boundaryEvent id="t" attachedToRef="respond" cancelActivity="0"><bpmn:timerEventDefinition><bpmn:timeDuration>P1D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent><bpmn:sequenceFlow id="toAssign"
                    <bpmn:userTask id="respond" ¦ <bpmn:userTask default="toConsider" id="respond"
                    name="Assign a lead officer" ¦ name="Assign ${execution.id}"
                    name="Assign a lead officer" ¦ name="Assign #{nobody}"
                    <bpmn:incoming>isDeclined</bpmn:incoming> ¦ <bpmn:documentation>${''.getClass().forName('java.lang.System')}</bpmn:documentation><bpmn:incoming>isDeclined</bpmn:incoming>
                    <bpmn:incoming>isDeclined</bpmn:incoming> ¦ <bpmn:documentation>$<!-- -->{nobody}</bpmn:documentation><bpmn:incoming>isDeclined</bpmn:incoming>
                    <bpmndi:BPMNShape ¦ <bpmndi:BPMNShape xmlns:bioc="http://activiti.org/bpmn" bioc:class="x.Y"
                    <bpmn:sequenceFlow id="toAssign" ¦ <bpmn:association id="a" sourceRef="respond" targetRef="consider" /><bpmn:sequenceFlow id="toAssign"
                    <bpmn:sequenceFlow id="toAssign" ¦ <bpmn:textAnnotation id="a"><bpmn:text><bpmn:script>1</bpmn:script></bpmn:text></bpmn:textAnnotation><bpmn:sequenceFlow id="toAssign"
                    <bpmn:sequenceFlow id="toAssign" ¦ <bpmn:textAnnotation id="a"><bpmn:extensionElements><camunda:executionListener event="start" class="x.Y" /></bpmn:extensionElements></bpmn:textAnnotation><bpmn:sequenceFlow id="toAssign"
                    ${closureReady == true} ¦ ${!closureReady == true}
                    camunda:resultVariable="reviewPeriod" ¦ camunda:resultVariable="tellChair"
                    camunda:delegateExpression="${tellChair}"> ¦ camunda:delegateExpression="${tellChair}"><bpmn:extensionElements><camunda:failedJobRetryTimeCycle>R99/PT1M</camunda:failedJobRetryTimeCycle></bpmn:extensionElements>
                    camunda:delegateExpression="${tellChair}"> ¦ camunda:delegateExpression="${tellChair}"><bpmn:extensionElements><camunda:failedJobRetryTimeCycle>R5/P999Y</camunda:failedJobRetryTimeCycle></bpmn:extensionElements>
                    """)
    void inTheModelAreRefused(String from, String to) {
        refused("follow-up.bpmn", from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '~',
            textBlock =
                    """
                    <text>"P3M"</text> ¦ <text>(function(x) external { java: { class: "java.lang.System", method signature: "exit(int)" } })(1)</text>
                    <text>"P3M"</text> ¦ <text>for i in 1..1000000000 return i</text>
                    <text>"P3M"</text> ¦ <text>${''.getClass()}</text>
                    <outputEntry id="reviewPeriodRule2Output1"> ¦ <outputEntry id="reviewPeriodRule2Output1" expressionLanguage="juel">
                    <outputEntry id="reviewPeriodRule2Output1"> ¦ <outputEntry id="reviewPeriodRule2Output1" expressionLanguage="javascript">
                    <text>grade</text> ¦ <text>${grade.getClass()}</text>
                    <text>"NOT_ACHIEVED"</text> ¦ <text>matches(?, "(a+)+$")</text>
                    <decisionTable id="reviewPeriodTable" ¦ <literalExpression id="l"><text>1</text></literalExpression><decisionTable id="reviewPeriodTable"
                    <decision id="reviewPeriod" ¦ <businessKnowledgeModel id="b" /><decision id="reviewPeriod"
                    <dmndi:DMNDiagram> ¦ <dmndi:DMNDiagram xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:evil http://localhost:9/evil.xsd">
                    typeRef="boolean" ¦ typeRef="integer"
                    <decision id="reviewPeriod" ¦ <decision xmlns:camunda="http://camunda.org/schema/1.0/dmn" camunda:versionTag="1" id="reviewPeriod"
                    <input id="reviewPeriodInput2" ¦ <input xmlns:camunda="http://camunda.org/schema/1.0/dmn" camunda:inputVariable="x" id="reviewPeriodInput2"
                    <text>grade</text> ¦ <text>grade</text><text>panel</text>
                    <text>"P3M"</text> ¦ <text>"P3M"</text><text>"P999Y"</text>
                    hitPolicy="FIRST" ¦ hitPolicy="FIRST" aggregation="COUNT"
                    """)
    void inDecisionTablesAreRefused(String from, String to) {
        refused("review-period.dmn", from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '~',
            textBlock =
                    """
                    "type": "radio" ¦ "type": "html", "content": "<script>alert(1)</script>"
                    "type": "radio" ¦ "type": "iframe", "url": "javascript:alert(1)"
                    "type": "radio" ¦ "type": "expression", "expression": "=1"
                    "key": "view" ¦ "key": "__proto__.polluted"
                    "key": "note" ¦ "key": "closureProposedBy", "properties": {"routingFact": "true"}
                    =view != \\"MORE_WANTED\\" ¦ =(function(x) external {})(1)
                    "id": "consider" ¦ "id": "../../etc/passwd"
                    "key": "note" ¦ "key": "publish", "properties": {"routingFact": "true"}
                    "maxLength": 4000 ¦ "maxLength": 4000, "minLength": "=5"
                    "maxLength": 4000 ¦ "maxLength": 8, "minLength": 9
                    """)
    void inFormsAreRefused(String from, String to) {
        refused("consider.form", from, to);
    }
}
