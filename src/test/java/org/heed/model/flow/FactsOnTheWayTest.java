package org.heed.model.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.heed.model.vocabulary.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a model reads is known on every way there, and is compared with what it can be. */
class FactsOnTheWayTest {
    private static final Fact KIND = new Fact("kind", Fact.Kind.CHOICE, List.of("A", "B"));

    /** A task tells these facts when it is done; {@code start} tells the kind of a case. */
    private static final Map<String, List<Fact>> TOLD = Map.of(
            "start",
            List.of(KIND),
            "ask",
            List.of(
                    Fact.of("ok", Fact.Kind.BOOLEAN),
                    Fact.of("cost", Fact.Kind.NUMBER),
                    Fact.of("by", Fact.Kind.DATE),
                    Fact.of("who", Fact.Kind.PERSON),
                    Fact.of("note", Fact.Kind.TEXT),
                    Fact.of("length", Fact.Kind.PERIOD)),
            "other",
            List.of(Fact.of("ok", Fact.Kind.TEXT), new Fact("kind", Fact.Kind.CHOICE, List.of("C"))));

    private static final Function<ModelNode, List<Fact>> SETS = node -> TOLD.getOrDefault(node.id(), List.of());

    private static List<String> problems(String lines) {
        return Sketch.problems(
                lines, (graph, findings) -> new FactCheck(graph, new FactFlow(graph, SETS), findings).run());
    }

    private static String choice(String... conditions) {
        StringBuilder lines = new StringBuilder(
                "startEvent start\nuserTask ask\nexclusiveGateway g default=g-rest\nstart -> ask\nask -> g\n");
        for (int way = 0; way < conditions.length; way++) {
            lines.append("endEvent e%1$d\ng -> e%1$d : %2$s\n".formatted(way, conditions[way]));
        }
        return lines.toString();
    }

    private static String withRest(String condition) {
        return choice(condition) + "endEvent rest\ng -> rest";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ${ok} |
                    ${!ok} |
                    ${ok == false} |
                    ${ok != true} |
                    ${ok == 'yes'} | g-e0 model.factCompared
                    ${ok == 1} | g-e0 model.factCompared
                    ${ok < 1} | g-e0 model.factCompared
                    ${cost >= 5} |
                    ${cost == -5} |
                    ${cost} | g-e0 model.factCompared
                    ${cost == 'many'} | g-e0 model.factCompared
                    ${kind == 'A'} |
                    ${kind == 'C'} | g-e0 model.factCompared
                    ${kind == true} | g-e0 model.factCompared
                    ${kind < 'A'} | g-e0 model.factCompared
                    ${note == 'x'} |
                    ${note == 1} | g-e0 model.factCompared
                    ${note > 'x'} | g-e0 model.factCompared
                    ${by == 'x'} | g-e0 model.factCompared
                    ${who == 'x'} | g-e0 model.factCompared
                    ${length == 'P1D'} | g-e0 model.factCompared
                    ${nobody} | g-e0 model.factUnknown
                    """)
    void aFactIsComparedWithWhatItCanBe(String condition, String problem) {
        assertThat(problems(withRest(condition))).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void aChoiceHasAWayForEveryCase() {
        assertThat(problems(choice("${ok}", "${!ok}"))).isEmpty();
        assertThat(problems(choice("${ok}", "${ok == true}"))).containsExactly("g model.noWayOn");
        assertThat(problems(choice("${kind == 'A'}", "${kind == 'B'}"))).isEmpty();
        assertThat(problems(choice("${kind == 'A' && ok}", "${kind == 'B' || !ok}")))
                .isEmpty();
        assertThat(problems(choice("${kind == 'A' && ok}", "${kind == 'B' && !ok}")))
                .containsExactly("g model.noWayOn");
    }

    @Test
    void whereTheValuesAreEndlessOneWayIsForAllElse() {
        assertThat(problems(choice("${cost < 5}", "${cost >= 5}"))).containsExactly("g model.noDefault");
        assertThat(problems(choice("${note == 'x'}", "${note != 'x'}"))).containsExactly("g model.noDefault");
        assertThat(problems(choice("${cost < 5}", "${cost >= 5}") + "endEvent rest\ng -> rest"))
                .isEmpty();
    }

    @Test
    void whatCannotBeComparedIsSaidAlone() {
        assertThat(problems(choice("${nobody}", "${ok}"))).containsExactly("g-e0 model.factUnknown");
        assertThat(problems(choice("${kind == 'C'}", "${kind == 'A'}"))).containsExactly("g-e0 model.factCompared");
    }

    @Test
    void aGatewayWithOneWayChoosesNothing() {
        assertThat(problems("startEvent start\nexclusiveGateway g\nendEvent e\nstart -> g\ng -> e"))
                .isEmpty();
    }

    /** Twelve boxes have as many answers together as are tried; with one more nobody tries. */
    @Test
    void onlySoManyCombinationsAreTried() {
        List<Fact> boxes = new ArrayList<>();
        IntStream.range(0, 12).forEach(box -> boxes.add(Fact.of("box" + box, Fact.Kind.BOOLEAN)));
        assertThat(FactFlow.combinations(boxes)).hasSize(4096).doesNotHaveDuplicates();
        boxes.add(Fact.of("more", Fact.Kind.BOOLEAN));
        assertThat(FactFlow.combinations(boxes)).isNull();
        assertThat(FactFlow.combinations(List.of(KIND, Fact.of("ok", Fact.Kind.BOOLEAN))))
                .containsExactlyInAnyOrder(
                        Map.of("kind", "A", "ok", "true"),
                        Map.of("kind", "A", "ok", "false"),
                        Map.of("kind", "B", "ok", "true"),
                        Map.of("kind", "B", "ok", "false"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    userTask next assignee=${who} |
                    userTask next assignee=${by} | next model.factKind
                    userTask next assignee=${nobody} | next model.factUnknown
                    userTask next due=${by} |
                    userTask next due=${length} |
                    userTask next due=P7D |
                    userTask next due=${who} | next model.factKind
                    userTask next followUp=${by} |
                    userTask next followUp=${ok} | next model.factKind
                    intermediateCatchEvent next date=${by} |
                    intermediateCatchEvent next date=${length} | next model.factKind
                    intermediateCatchEvent next duration=${length} |
                    intermediateCatchEvent next duration=${by} | next model.factKind
                    intermediateCatchEvent next duration=${nobody} | next model.factUnknown
                    """)
    void whoAndWhenAreKnownAndOfTheirKind(String next, String problem) {
        assertThat(problems("startEvent start\nuserTask ask\nendEvent end\n" + next
                        + "\nstart -> ask\nask -> next\nnext -> end"))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void aTimerOfATaskDoesNotKnowWhatTheTaskTells() {
        String timer =
                "startEvent start\nuserTask ask\nboundaryEvent late on=ask date=${by}\nendEvent end\nstart -> ask\nask -> end\nlate -> end";
        assertThat(problems(timer)).containsExactly("late model.factUnknown");
        assertThat(problems(timer.replace("start -> ask", "userTask before\nstart -> before\nbefore -> ask")
                        .replace("userTask ask", "userTask after")
                        .replace("on=ask", "on=after")
                        .replace("-> ask", "-> after")
                        .replace("ask ->", "after ->")
                        .replace("before", "ask")))
                .isEmpty();
    }

    private static final String TWO_WAYS =
            """
            startEvent start
            exclusiveGateway split default=split-ask
            userTask ask
            userTask other
            exclusiveGateway merge
            exclusiveGateway g default=g-end
            endEvent end
            endEvent more
            start -> split
            split -> ask
            split -> other : ${kind == 'A'}
            ask -> merge
            other -> merge
            merge -> g
            g -> end
            g -> more : %s""";

    @Test
    void onlyWhatIsKnownOnEveryWayIsKnown() {
        assertThat(problems(TWO_WAYS.formatted("${cost > 1}"))).containsExactly("g-more model.factUnknown");
        assertThat(problems(TWO_WAYS.formatted("${ok}")))
                .as("one way brings a text, the other yes or no")
                .containsExactly("g-more model.factUnknown");
        assertThat(problems(TWO_WAYS.formatted("${kind == 'B' || kind == 'C'}")))
                .as("a choice has the values of both ways")
                .isEmpty();
    }

    @Test
    void aCaseThatIsPutSomewhereNeedsWhatIsReadFromThereOn() {
        FactNeeds needs = new FactNeeds(
                Sketch.graph(
                        """
                        startEvent start
                        userTask ask
                        boundaryEvent late on=ask date=${reminder}
                        userTask next assignee=${who} due=${by} followUp=${ok}
                        exclusiveGateway g default=g-end
                        endEvent end
                        endEvent more
                        start -> ask
                        ask -> next
                        late -> next
                        next -> g
                        g -> end
                        g -> more : ${kind == 'A' && !fair}"""),
                SETS);
        assertThat(needs.standing())
                .containsEntry("next", Set.of("kind", "fair"))
                .containsEntry("g", Set.of("kind", "fair"))
                .containsEntry("end", Set.of())
                .containsEntry("late", Set.of("kind", "fair", "who", "by", "ok"))
                .containsEntry("ask", Set.of("kind", "fair", "reminder", "who", "by", "ok"));
        assertThat(needs.coming())
                .containsEntry("next", Set.of("kind", "fair", "who", "by", "ok"))
                .containsEntry("late", Set.of("kind", "fair", "reminder", "who", "by", "ok"))
                .containsEntry("start", Set.of("fair", "reminder", "who", "by", "ok"));
    }

    @Test
    void whatATaskTellsIsNotNeededThere() {
        FactNeeds needs = new FactNeeds(
                Sketch.graph("startEvent start\nuserTask ask\nuserTask next assignee=${who}\nendEvent end\n"
                        + "start -> ask\nask -> next\nnext -> end"),
                SETS);
        assertThat(needs.coming()).containsEntry("ask", Set.of()).containsEntry("next", Set.of("who"));
    }
}
