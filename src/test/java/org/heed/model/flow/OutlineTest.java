package org.heed.model.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heed.model.source.ModelFile;
import org.heed.process.version.Shipped;
import org.junit.jupiter.api.Test;

/** A model in words names its steps in the order in which a case passes them. */
class OutlineTest {
    private static ModelFile file(String inside) {
        return ModelFile.of(
                "a.bpmn",
                "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' xmlns:camunda='http://camunda.org/schema/1.0/bpmn'>"
                        + "<process id='p'>" + inside + "</process></definitions>");
    }

    private final Outline outline = Outline.of(
            file(
                    """
            <endEvent id='end'/><userTask id='lost'/><serviceTask id='tell'/>
            <boundaryEvent id='late' attachedToRef='ask'/><userTask id='ask' name='Ask' camunda:formRef='question'/>
            <exclusiveGateway id='choice' name=' '/><intermediateCatchEvent id='wait'/><startEvent id='start'/>
            <sequenceFlow id='a' sourceRef='start' targetRef='ask'/><sequenceFlow id='b' sourceRef='ask' targetRef='choice'/>
            <sequenceFlow id='c' name='yes' sourceRef='choice' targetRef='tell'/><sequenceFlow id='d' name='no' sourceRef='choice' targetRef='wait'/>
            <sequenceFlow id='e' sourceRef='tell' targetRef='end'/><sequenceFlow id='f' sourceRef='wait' targetRef='ask'/>
            <sequenceFlow id='g' sourceRef='late' targetRef='end'/>"""));

    @Test
    void inTheOrderOfTheFlowAndWhatNobodyReachesLast() {
        assertThat(outline.steps())
                .extracting(Outline.Step::id)
                .containsExactly("start", "ask", "late", "end", "choice", "tell", "wait", "lost");
    }

    @Test
    void waysHaveTheNamesOfTheirFlows() {
        assertThat(outline.step("choice").orElseThrow().next())
                .containsExactly(new Outline.Way("tell", "yes"), new Outline.Way("wait", "no"));
    }

    @Test
    void aCaseIsPutWhereItCanStand() {
        assertThat(outline.steps())
                .filteredOn(Outline.Step::takesCases)
                .extracting(Outline.Step::id)
                .containsExactly("ask", "tell", "wait", "lost");
        assertThat(outline.step("late").orElseThrow())
                .satisfies(late -> assertThat(late.waits()).isTrue())
                .satisfies(late -> assertThat(late.host()).isEqualTo("ask"));
    }

    @Test
    void aStepIsCalledByItsNameOrElseByItsId() {
        assertThat(outline.title("ask")).isEqualTo("Ask");
        assertThat(outline.title("choice")).isEqualTo("choice");
        assertThat(outline.title("elsewhere")).isEqualTo("elsewhere");
    }

    @Test
    void aTaskHasItsForm() {
        assertThat(outline.form("ask")).isEqualTo("question");
        assertThat(outline.form("tell")).isEmpty();
        assertThat(outline.form("elsewhere")).isEmpty();
    }

    @Test
    void whatCannotBeReadHasNoSteps() {
        assertThat(Outline.of(ModelFile.of("a.bpmn", "<definitions")).steps()).isEmpty();
        assertThat(Outline.of(List.of(ModelFile.of("a.form", "{}"))).steps()).isEmpty();
    }

    @Test
    void theModelAmongManyFilesIsFound() {
        assertThat(Outline.of(Shipped.files()).title("assign")).isEqualTo("Assign a lead officer");
    }
}
