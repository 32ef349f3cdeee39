package org.heed.model.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heed.NodeScript;
import org.heed.model.source.SafeXml;
import org.heed.model.vocabulary.Findings;
import org.heed.model.vocabulary.ModelProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No model runs in a circle by itself; the rule book and the linter in the browser agree on it. */
class PathCheckTest {
    private static final String LINT =
            """
            import { BpmnModdle } from 'bpmn-moddle';
            import rule from './bpmnlint-plugin-heed/rules/waits-in-loops.js';
            import { readFileSync } from 'node:fs';
            const { rootElement } = await new BpmnModdle().fromXML(readFileSync(0, 'utf8'));
            let found = 0;
            rule().check(rootElement.rootElements[0], { report: () => (found += 1) });
            console.log(found > 0);
            """;

    /** A task that a timer leads back to, past a letter and, or not, past another task or a wait. */
    private static String model(String timer, boolean interrupts, String between) {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"><process id="p">
                  <startEvent id="s"/><userTask id="ask"><outgoing>b</outgoing></userTask><endEvent id="e"/>
                  <boundaryEvent id="late" attachedToRef="ask" cancelActivity="%s"><outgoing>c</outgoing><timerEventDefinition id="d">%s</timerEventDefinition></boundaryEvent>
                  <serviceTask id="tell"><outgoing>f</outgoing></serviceTask>%s
                  <sequenceFlow id="a" sourceRef="s" targetRef="ask"/><sequenceFlow id="b" sourceRef="ask" targetRef="e"/>
                  <sequenceFlow id="c" sourceRef="late" targetRef="tell"/><sequenceFlow id="f" sourceRef="tell" targetRef="between"/>
                  <sequenceFlow id="g" sourceRef="between" targetRef="ask"/>
                </process></definitions>"""
                .formatted(interrupts, timer, between);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <timeDate>${responseDue}</timeDate> | true | <serviceTask id="between"><outgoing>g</outgoing></serviceTask> | true
                    <timeDate>${responseDue}</timeDate> | false | <serviceTask id="between"><outgoing>g</outgoing></serviceTask> | true
                    <timeDuration>P7D</timeDuration> | true | <serviceTask id="between"><outgoing>g</outgoing></serviceTask> | false
                    <timeDate>${responseDue}</timeDate> | true | <userTask id="between"><outgoing>g</outgoing></userTask> | false
                    <timeDate>${responseDue}</timeDate> | true | <intermediateCatchEvent id="between"><outgoing>g</outgoing><timerEventDefinition id="w"><timeDuration>P1D</timeDuration></timerEventDefinition></intermediateCatchEvent> | false
                    <timeDate>${responseDue}</timeDate> | true | <intermediateCatchEvent id="between"><outgoing>g</outgoing><timerEventDefinition id="w"><timeDate>${responseDue}</timeDate></timerEventDefinition></intermediateCatchEvent> | true
                    """)
    void aTimerLeadsIntoNoCircle(String timer, boolean interrupts, String between, boolean endless) throws Exception {
        String model = model(timer, interrupts, between);
        assertThat(endless(model)).isEqualTo(endless);
        assertThat(NodeScript.lines(LINT, model)).containsExactly(String.valueOf(endless));
    }

    private static boolean endless(String model) throws Exception {
        Findings findings = new Findings("p.bpmn");
        new PathCheck(new ModelGraph(SafeXml.read(model.getBytes(StandardCharsets.UTF_8))), findings).run();
        List<ModelProblem> found = findings.all().stream()
                .filter(problem -> problem.code().equals("model.endless"))
                .toList();
        assertThat(found).allSatisfy(problem -> assertThat(problem.element()).isIn("ask", "late", "tell", "between"));
        return !found.isEmpty();
    }

    /** What leads into a circle, and out of it, is no part of it. */
    @Test
    void theProblemIsAtTheCircle() throws Exception {
        Findings findings = new Findings("p.bpmn");
        String circle =
                """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p">
                  <startEvent id="s"/><serviceTask id="x"/><exclusiveGateway id="y"/><endEvent id="e"/>
                  <sequenceFlow id="a" sourceRef="s" targetRef="x"/><sequenceFlow id="b" sourceRef="x" targetRef="y"/>
                  <sequenceFlow id="c" sourceRef="y" targetRef="x"/><sequenceFlow id="d" sourceRef="y" targetRef="e"/>
                </process></definitions>""";
        new PathCheck(new ModelGraph(SafeXml.read(circle.getBytes(StandardCharsets.UTF_8))), findings).run();
        assertThat(findings.all())
                .filteredOn(problem -> problem.code().equals("model.endless"))
                .singleElement()
                .extracting(ModelProblem::element)
                .isIn("x", "y");
    }
}
