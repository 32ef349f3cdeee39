package org.heed.model.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every course of a case is played: none gets stuck, meets itself, ends open, or goes on after it is closed. */
class TokenGameTest {
    private static final String START_AND_END = "startEvent start\nendEvent end stage=CLOSED\n";

    private static List<String> problems(String lines) {
        return Sketch.problems(
                START_AND_END + lines, (graph, findings) -> new TokenGame(graph, "CLOSED", findings).run());
    }

    @Test
    void aCaseThatIsClosedAtItsEndIsInOrder() {
        assertThat(problems("userTask ask\nstart -> ask\nask -> end")).isEmpty();
    }

    @Test
    void aCaseMayBeClosedOnTheWayAsLongAsNothingWaitsAfterwards() {
        assertThat(
                        problems(
                                "userTask ask\nserviceTask tell stage=CLOSED\nendEvent told\nstart -> ask\nask -> tell\ntell -> told"))
                .isEmpty();
        assertThat(
                        problems(
                                "serviceTask tell stage=CLOSED\nuserTask ask\nendEvent told\nstart -> tell\ntell -> ask\nask -> told"))
                .containsExactly("ask model.closedEarly");
    }

    @Test
    void aLaterStageOpensACaseAgain() {
        assertThat(
                        problems(
                                "serviceTask tell stage=CLOSED\nuserTask ask stage=REVIEW\nstart -> tell\ntell -> ask\nask -> end"))
                .isEmpty();
    }

    @Test
    void aCaseThatIsNeverClosedEndsOpen() {
        assertThat(problems("userTask ask\nendEvent open\nstart -> ask\nask -> open"))
                .containsExactly("open model.endsOpen");
    }

    @Test
    void eachWayOfAChoiceIsPlayed() {
        assertThat(
                        problems(
                                """
                        exclusiveGateway choice
                        userTask ask
                        endEvent open
                        start -> choice
                        choice -> ask
                        choice -> open
                        ask -> end"""))
                .containsExactly("open model.endsOpen");
    }

    private static final String BOTH =
            """
            parallelGateway fork
            userTask one
            userTask other
            parallelGateway join
            start -> fork
            fork -> one
            fork -> other
            """;

    @Test
    void whatIsParallelComesTogether() {
        assertThat(problems(BOTH + "one -> join\nother -> join\njoin -> end")).isEmpty();
        assertThat(problems(BOTH + "endEvent open\none -> join\nother -> join\njoin -> open"))
                .containsExactly("open model.endsOpen");
    }

    @Test
    void aJoinWaitsForEveryWayIntoIt() {
        assertThat(
                        problems(
                                BOTH
                                        + "exclusiveGateway choice\none -> join\nother -> choice\nchoice -> join\nchoice -> end\njoin -> end"))
                .contains("join model.deadlock", "one model.closedEarly");
    }

    @Test
    void aJoinOfAChoiceIsNeverComplete() {
        assertThat(
                        problems(
                                """
                                exclusiveGateway choice
                                userTask one
                                userTask other
                                parallelGateway join
                                start -> choice
                                choice -> one
                                choice -> other
                                one -> join
                                other -> join
                                join -> end"""))
                .containsExactly("join model.deadlock");
    }

    @Test
    void noCaseComesTwiceToAStep() {
        assertThat(problems(BOTH + "userTask both\none -> both\nother -> both\nboth -> end"))
                .contains("both model.twice");
    }

    @Test
    void noCaseComesTwiceToTheSameSideOfAJoin() {
        assertThat(
                        problems(
                                """
                        parallelGateway fork
                        exclusiveGateway merge
                        userTask other
                        parallelGateway join
                        start -> fork
                        fork -> merge
                        fork -> other
                        fork -> ask
                        userTask ask
                        ask -> merge
                        merge -> join
                        other -> join
                        join -> end"""))
                .contains("join model.twice");
    }

    @Test
    void aTimerThatInterruptsTakesItsTaskAway() {
        assertThat(
                        problems(
                                """
                                userTask ask
                                boundaryEvent late on=ask duration=P7D
                                userTask instead
                                start -> ask
                                ask -> end
                                late -> instead
                                instead -> end"""))
                .isEmpty();
    }

    @Test
    void whatATimerStartedBesideItsTaskIsOverBeforeTheCaseIsClosed() {
        String lines =
                """
                userTask ask
                boundaryEvent late on=ask cancel=false duration=P7D
                userTask meanwhile
                endEvent done
                start -> ask
                ask -> end
                late -> meanwhile
                meanwhile -> done""";
        assertThat(problems(lines)).contains("meanwhile model.closedEarly");
        assertThat(problems(lines.replace("userTask meanwhile", "serviceTask meanwhile")))
                .isEmpty();
    }

    @Test
    void allTimersOfATaskEndWithIt() {
        assertThat(
                        problems(
                                """
                                userTask ask
                                boundaryEvent soon on=ask cancel=false duration=P1D
                                boundaryEvent late on=ask duration=P7D
                                serviceTask remind
                                endEvent reminded
                                userTask instead
                                start -> ask
                                ask -> end
                                soon -> remind
                                remind -> reminded
                                late -> instead
                                instead -> end"""))
                .isEmpty();
    }

    @Test
    void aCircleIsPlayedOnce() {
        assertThat(
                        problems(
                                """
                        userTask ask
                        exclusiveGateway again
                        start -> ask
                        ask -> again
                        again -> ask
                        again -> end"""))
                .isEmpty();
    }

    /** Sixteen tasks at the same time can be done in more orders than anybody would follow. */
    @Test
    void whatCanGoTooManyWaysIsNotPlayedToTheEnd() {
        String many = IntStream.range(0, 16)
                .mapToObj(task -> "userTask t%1$d\nfork -> t%1$d\nt%1$d -> join\n".formatted(task))
                .collect(Collectors.joining());
        assertThat(problems("parallelGateway fork\nparallelGateway join\nstart -> fork\n" + many + "join -> end"))
                .containsExactly(" model.tooComplex");
    }

    @Test
    void aModelOfFiveHundredElementsIsNotTooLarge() {
        String row = IntStream.range(0, 249)
                .mapToObj("serviceTask t%1$d\nt%1$d -> t0\n"::formatted)
                .collect(Collectors.joining());
        assertThat(TokenGame.isTooLarge(Sketch.graph(row + "startEvent a\nendEvent b")))
                .isFalse();
        assertThat(TokenGame.isTooLarge(Sketch.graph(row + "startEvent a\nendEvent b\na -> b")))
                .isTrue();
    }
}
