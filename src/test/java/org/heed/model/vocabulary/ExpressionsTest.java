package org.heed.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.heed.model.vocabulary.Expressions.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A model may hold facts, facts compared with literals, periods and how often to try again, and nothing else. */
class ExpressionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${ok}",
                "${ !ok }",
                "${a == 'b' && c != true || !d}",
                "${cost <= -5}",
                "${a > 1 && b < 2 && c >= 3}"
            })
    void aConditionComparesFactsWithLiterals(String condition) {
        assertThat(condition).matches(Expressions.CONDITION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ok",
                "${}",
                "${a == b}",
                "${!a == true}",
                "${a.b}",
                "${a()}",
                "${'a' == 'a'}",
                "${a = 1}",
                "${a}x"
            })
    void nothingElseIsACondition(String condition) {
        assertThat(condition).doesNotMatch(Expressions.CONDITION);
    }

    @Test
    void aConditionIsReadAsAlternatives() {
        assertThat(Expressions.read(" ${ a == 'b' && !c || d != 5 || e } "))
                .containsExactly(
                        List.of(new Comparison("a", "==", "'b'"), new Comparison("c", "==", "false")),
                        List.of(new Comparison("d", "!=", "5")),
                        List.of(new Comparison("e", "==", "true")));
    }

    @Test
    void aLiteralIsATextANumberOrYesAndNo() {
        Comparison text = new Comparison("a", "==", "'5'");
        Comparison number = new Comparison("a", "==", "-5");
        Comparison yes = new Comparison("a", "==", "true");
        assertThat(text.text()).isTrue();
        assertThat(text.number()).isFalse();
        assertThat(text.value()).isEqualTo("5");
        assertThat(number.text()).isFalse();
        assertThat(number.number()).isTrue();
        assertThat(number.value()).isEqualTo("-5");
        assertThat(yes.text() || yes.number()).isFalse();
    }

    @Test
    void aConditionHoldsWhereOneAlternativeDoes() {
        var condition = Expressions.holds("${a == 'x' && b || a != 'y' && !b}");
        assertThat(condition.test(Map.of("a", "x", "b", "true"))).isTrue();
        assertThat(condition.test(Map.of("a", "z", "b", "true"))).isFalse();
        assertThat(condition.test(Map.of("a", "z", "b", "false"))).isTrue();
        assertThat(condition.test(Map.of("a", "y", "b", "false"))).isFalse();
        assertThat(condition.test(Map.of())).as("what is not known is neither").isFalse();
        assertThatThrownBy(() -> new Comparison("a", "<", "5").holds("4")).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "P1D,true",
        "P2W,true",
        "P1Y2M3D,true",
        "PT12H30M,true",
        "P1DT1H,true",
        "P0D,false",
        "PT0S,false",
        "P,false",
        "PT,false",
        "P1W2D,false",
        "P1000D,true",
        "P10000D,false",
        "PT1S,false",
        "P-1D,false",
        "P9D,true"
    })
    void aPeriodIsNotNothing(String text, boolean period) {
        assertThat(Expressions.isPeriod(text)).isEqualTo(period);
        assertThat(Expressions.isTime(text)).isEqualTo(period);
    }

    @Test
    void aTimeMayBeAFact() {
        assertThat(Expressions.isTime("${due}")).isTrue();
        assertThat(Expressions.isPeriod("${due}")).isFalse();
        assertThat(Expressions.isTime("${due.x}")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "R1/PT1M,true",
        "R10/P1D,true",
        "R3/PT24H,true",
        "R3/PT24H1M,false",
        "R0/PT1M,false",
        "R11/PT1M,false",
        "R3/PT0M,false",
        "R3/P2D,false",
        "R3,false",
        "PT1M,false",
        "R3/PT1440M,true"
    })
    void whatFailedIsTriedAgainWithinADayAndTenTimesAtMost(String text, boolean fits) {
        assertThat(Expressions.isRetryCycle(text)).isEqualTo(fits);
    }

    @Test
    void namesOfFactsStandOneAfterTheOther() {
        assertThat(Expressions.areNames("a")).isTrue();
        assertThat(Expressions.areNames("a, b ,c_1")).isTrue();
        assertThat(Expressions.areNames("")).isFalse();
        assertThat(Expressions.areNames("a,")).isFalse();
        assertThat(Expressions.areNames("a b")).isFalse();
        assertThat(Expressions.areNames("a".repeat(200))).isTrue();
        assertThat(Expressions.areNames("a".repeat(201))).isFalse();
    }

    @Test
    void aFactOfTwoWaysHasTheValuesOfBoth() {
        Fact some = new Fact("kind", Fact.Kind.CHOICE, List.of("A", "B"));
        assertThat(some.or(new Fact("kind", Fact.Kind.CHOICE, List.of("B", "C"))))
                .isEqualTo(new Fact("kind", Fact.Kind.CHOICE, List.of("A", "B", "C")));
        assertThat(some.or(Fact.of("kind", Fact.Kind.TEXT))).isNull();
    }

    @Test
    void aProblemSaysWhereAndWhat() {
        assertThat(new ModelProblem("a.bpmn", "ask", "model.noForm", "x")).hasToString("a.bpmn ask model.noForm [x]");
    }
}
