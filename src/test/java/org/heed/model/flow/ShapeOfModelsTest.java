package org.heed.model.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A model has one start, every element is reached and can end, and only gateways part ways. */
class ShapeOfModelsTest {
    private static List<String> problems(String lines) {
        return Sketch.problems(lines, (graph, findings) -> new PathCheck(graph, findings).run());
    }

    private static final String STRAIGHT = "startEvent start\nuserTask ask\nendEvent end\nstart -> ask\nask -> end\n";

    @Test
    void fromItsStartToItsEnd() {
        assertThat(problems(STRAIGHT)).isEmpty();
    }

    @Test
    void aFlowLeadsFromAnElementToAnElement() {
        assertThat(problems(STRAIGHT + "ask -> nowhere")).containsExactly("ask-nowhere model.looseFlow");
        assertThat(problems(STRAIGHT + "nowhere -> ask")).containsExactly("nowhere-ask model.looseFlow");
    }

    @Test
    void thereIsOneStart() {
        assertThat(problems(STRAIGHT + "startEvent other\nother -> ask")).containsExactly("p model.oneStart");
        assertThat(problems("userTask ask\nendEvent end\nask -> end"))
                .contains("p model.oneStart", "ask model.unreached", "end model.unreached");
    }

    @Test
    void everyElementIsReachedAndCanEnd() {
        assertThat(problems(STRAIGHT + "userTask lost\nlost -> end")).containsExactly("lost model.unreached");
        assertThat(problems("startEvent start\nuserTask ask\nendEvent end\nstart -> ask"))
                .containsExactly("start model.noEnd", "ask model.noEnd", "end model.unreached");
    }

    @Test
    void aTimerIsReachedThroughItsTask() {
        assertThat(problems(STRAIGHT + "boundaryEvent late on=ask duration=P1D\nendEvent over\nlate -> over"))
                .isEmpty();
        assertThat(problems("startEvent start\nuserTask ask\nendEvent end\nstart -> ask\n"
                        + "boundaryEvent late on=ask duration=P1D\nlate -> end"))
                .as("a task can end by its timer alone")
                .isEmpty();
        assertThat(problems(STRAIGHT + "boundaryEvent late on=nothing duration=P1D\nlate -> end"))
                .containsExactly("late model.unreached");
    }

    @Test
    void nothingComesBeforeAStartOrAfterAnEnd() {
        assertThat(problems(STRAIGHT + "exclusiveGateway g\nask -> g\ng -> start"))
                .contains("start model.eventFlow", "ask model.splitWithoutGateway");
        assertThat(problems(STRAIGHT + "endEvent other\nend -> other")).containsExactly("end model.eventFlow");
    }

    private static final String CHOICE =
            """
            startEvent start
            userTask ask
            exclusiveGateway choice default=choice-end
            endEvent end
            endEvent other
            start -> ask
            ask -> choice
            choice -> end
            choice -> other : ${ok}""";

    @Test
    void eachWayOfAChoiceHasAConditionOrIsTheOneForAllElse() {
        assertThat(problems(CHOICE)).isEmpty();
        assertThat(problems(CHOICE.replace(" : ${ok}", ""))).containsExactly("choice-other model.flowCondition");
        assertThat(problems(CHOICE.replace("choice -> end", "choice -> end : ${no}")))
                .containsExactly("choice-end model.flowCondition");
        assertThat(problems(CHOICE.replace(" default=choice-end", "")))
                .containsExactly("choice-end model.flowCondition");
    }

    @Test
    void aConditionStandsAtAChoiceAlone() {
        assertThat(problems(STRAIGHT.replace("ask -> end", "ask -> end : ${ok}")))
                .containsExactly("ask-end model.conditionElsewhere");
        assertThat(problems(STRAIGHT.replace("ask -> end", "exclusiveGateway g\nask -> g\ng -> end : ${ok}")))
                .containsExactly("g-end model.conditionElsewhere");
    }

    @Test
    void aCircleInWhichNobodyActsHasNoEnd() {
        String circle =
                "startEvent start\nserviceTask tell\nexclusiveGateway g default=g-tell\nendEvent end\nstart -> tell\ntell -> g\ng -> tell\ng -> end : ${ok}";
        assertThat(problems(circle)).singleElement().isIn("tell model.endless", "g model.endless");
        assertThat(problems(circle.replace("serviceTask tell", "userTask tell")))
                .isEmpty();
        assertThat(problems(circle.replace("serviceTask tell", "intermediateCatchEvent tell duration=P1D")))
                .isEmpty();
        assertThat(problems(circle.replace("serviceTask tell", "intermediateCatchEvent tell date=${day}")))
                .as("a day may be past")
                .singleElement()
                .asString()
                .endsWith(" model.endless");
    }

    @Test
    void aTimerAtADateLeadsIntoNoCircle() {
        String back = STRAIGHT + "boundaryEvent late on=ask date=${day}\nserviceTask tell\nlate -> tell\ntell -> ask";
        assertThat(problems(back)).singleElement().asString().endsWith(" model.endless");
        assertThat(problems(back.replace("date=${day}", "duration=P1D"))).isEmpty();
    }
}
