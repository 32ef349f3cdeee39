package org.heed.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.heed.form.Condition;
import org.heed.form.Condition.Comparison;
import org.heed.form.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A model may hold facts, facts compared with literals, periods and how often to try again, and nothing else. */
class ExpressionsTest {
    private static final Map<String, Operator> OPERATORS =
            Map.of("==", Operator.EQUAL, "!=", Operator.NOT_EQUAL, "<=", Operator.AT_MOST, ">", Operator.MORE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${ok}",
                "${ !ok }",
                "${a == 'b' && c != true || !d}",
                "${cost <= -5}",
                "${a > 1 && b < 2 && c >= 3}",
                "${a == 'O\\'Brien'}"
            })
    void aConditionComparesFactsWithLiterals(String condition) {
        assertThat(Expressions.isCondition(condition)).isTrue();
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
                "${a == 1.5}",
                "${a == 1234567890123456}",
                "${a == null}",
                "${a == 'O'Brien'}",
                "${a == 'x\\n'}",
                "${(a)}",
                "${a and b}",
                "${a == 'x' &&}",
                "${a}x"
            })
    void nothingElseIsACondition(String condition) {
        assertThat(Expressions.isCondition(condition)).isFalse();
    }

    @Test
    void aConditionIsReadIntoWhatItCompares() {
        Condition condition =
                Expressions.condition(" ${ a == 'b' && !c || d != 5 || e } ").orElseThrow();
        assertThat(Expressions.comparisons(condition))
                .containsExactly(
                        new Comparison("a", Operator.EQUAL, "b"),
                        new Comparison("c", Operator.EQUAL, false),
                        new Comparison("d", Operator.NOT_EQUAL, new BigDecimal(5)),
                        new Comparison("e", Operator.EQUAL, true));
        assertThat(condition.plain().get(0)).as("and binds closer").isEqualTo("or");
        assertThat(condition.keys()).containsExactly("a", "c", "d", "e");
    }

    @Test
    void aLiteralIsATextANumberOrYesAndNo() {
        assertThat(compared("'5'")).returns(true, Comparison::text).returns(false, Comparison::number);
        assertThat(compared("-5")).returns(false, Comparison::text).returns(true, Comparison::number);
        assertThat(compared("true")).returns(false, Comparison::text).returns(false, Comparison::number);
        assertThat(compared("'O\\'Brien \\\\ Sons'").literal()).isEqualTo("O'Brien \\ Sons");
    }

    /** The editor in the browser is held to the same table. */
    @Test
    void whatTheEditorWritesIsRead() throws IOException {
        JsonNode table =
                JsonMapper.shared().readTree(Files.readString(Path.of("src/test/resources/simple-conditions.json")));
        assertThat(table).isNotEmpty().allSatisfy(row -> {
            Condition read =
                    Expressions.condition(row.path("condition").asString()).orElseThrow();
            Comparison one = Expressions.comparisons(read).get(0);
            assertThat(one.key()).isEqualTo(row.path("fact").asString());
            assertThat(one.operator())
                    .isEqualTo(OPERATORS.get(row.path("comparison").asString()));
            assertThat(String.valueOf(one.literal()))
                    .isEqualTo(row.path("value").asString());
        });
    }

    private static Comparison compared(String literal) {
        return Expressions.comparisons(
                        Expressions.condition("${a == " + literal + "}").orElseThrow())
                .get(0);
    }

    @Test
    void aConditionHoldsWhereOneAlternativeDoes() {
        Condition condition =
                Expressions.condition("${a == 'x' && b || a != 'y' && !b}").orElseThrow();
        assertThat(condition.holds(Map.of("a", "x", "b", "true"))).isTrue();
        assertThat(condition.holds(Map.of("a", "z", "b", "true"))).isFalse();
        assertThat(condition.holds(Map.of("a", "z", "b", "false"))).isTrue();
        assertThat(condition.holds(Map.of("a", "y", "b", "false"))).isFalse();
        assertThat(condition.holds(Map.of())).as("what is not known is neither").isFalse();
        assertThatThrownBy(() -> new Comparison("a", Operator.LESS, 5).holds(Map.of("a", "4")))
                .isInstanceOf(IllegalStateException.class);
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
