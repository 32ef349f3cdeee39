package org.heed.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heed.model.source.ModelFile;
import org.junit.jupiter.api.Test;

/** What changed between two models is what somebody changed, and not how a program wrote it down. */
class DifferenceTest {
    private static final String FIRST =
            "<bpmndi:BPMNShape id='a_di' bpmnElement='a'><dc:Bounds x='1' y='1' width='9' height='9'/></bpmndi:BPMNShape>";
    private static final String SECOND =
            "<bpmndi:BPMNShape id='b_di' bpmnElement='b'><dc:Bounds x='%d' y='1' width='9' height='9'/></bpmndi:BPMNShape>";

    @Test
    void theOrderOfTheDrawingIsNoChange() {
        assertThat(between(model(FIRST + SECOND.formatted(20)), model(SECOND.formatted(20) + FIRST))
                        .none())
                .isTrue();
    }

    @Test
    void whatIsDrawnElsewhereHasMoved() {
        assertThat(between(model(FIRST + SECOND.formatted(20)), model(FIRST + SECOND.formatted(30)))
                        .changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.element()).isEqualTo("b");
                    assertThat(change.kind()).isEqualTo(Difference.Kind.MOVED);
                });
    }

    private static Difference between(String before, String after) {
        return Difference.between(
                List.of(ModelFile.of("follow-up.bpmn", before)), List.of(ModelFile.of("follow-up.bpmn", after)));
    }

    private static String model(String drawing) {
        return """
                <definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'
                    xmlns:bpmndi='http://www.omg.org/spec/BPMN/20100524/DI' xmlns:dc='http://www.omg.org/spec/DD/20100524/DC'>
                  <process id='p'><task id='a' name='A'/><task id='b' name='B'/></process>
                  <bpmndi:BPMNDiagram id='d'><bpmndi:BPMNPlane id='plane' bpmnElement='p'>%s</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
                </definitions>"""
                .formatted(drawing);
    }
}
