package org.heed.form.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.heed.form.Condition;
import org.heed.form.FormProblem;
import org.heed.form.Operator;

/** Conditions are read as they are written, and nothing else of FEEL is. */
class ConditionTest {
    @Provide
    Arbitrary<Condition> conditions() {
        Arbitrary<Condition> comparison = Combinators.combine(
                        Arbitraries.of("a", "b", "c_1"),
                        Arbitraries.of(Operator.EQUAL, Operator.NOT_EQUAL),
                        Arbitraries.of("X", "it is \"so\"", "", true, false))
                .as(Condition.Comparison::new);
        Arbitrary<Condition> containing = Combinators.combine(
                        Arbitraries.of("list", "several"), Arbitraries.of("X", "it is \"so\""))
                .as(Condition.Containing::new);
        return Arbitraries.recursive(() -> Arbitraries.oneOf(comparison, containing), ConditionTest::larger, 0, 4);
    }

    private static Arbitrary<Condition> larger(Arbitrary<Condition> smaller) {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(true, false), smaller, smaller)
                        .as(Condition.Junction::new),
                smaller.map(Condition.Negation::new));
    }

    @Property(tries = 500)
    void whatIsWrittenIsRead(
            @ForAll("conditions") Condition condition,
            @ForAll("answers") String a,
            @ForAll("answers") String b,
            @ForAll boolean c) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("a", a.isEmpty() ? null : a);
        answers.put("b", b);
        answers.put("c_1", c);
        answers.put("list", List.of(a, b));
        Condition read = ConditionReader.read("=" + write(condition), Notation.FEEL);
        assertThat(read.holds(answers)).isEqualTo(condition.holds(answers));
        assertThat(read.keys()).isEqualTo(condition.keys());
    }

    @Provide
    Arbitrary<String> answers() {
        return Arbitraries.of("X", "Y", "");
    }

    private static String write(Condition condition) {
        if (condition instanceof Condition.Comparison comparison) {
            Object literal = comparison.literal();
            String written = literal instanceof String text ? '"' + text.replace("\"", "\\\"") + '"' : "" + literal;
            return comparison.key() + (comparison.operator() == Operator.EQUAL ? " = " : " != ") + written;
        }
        if (condition instanceof Condition.Containing containing) {
            return "list  contains(" + containing.key() + ", \""
                    + containing.choice().replace("\"", "\\\"") + "\")";
        }
        if (condition instanceof Condition.Junction junction) {
            return "(" + write(junction.left()) + (junction.and() ? " and " : " or ") + write(junction.right()) + ")";
        }
        return "not(" + write(((Condition.Negation) condition).of()) + ")";
    }

    @Example
    void whatIsMoreThanAConditionIsRefused() {
        for (String expression : new String[] {
            "a = 1",
            "=",
            "=a",
            "=a = ",
            "=a = b",
            "=f(a) = 1",
            "=a.b = 1",
            "=a = \"x",
            "=a = 1 and",
            "=(a = 1",
            "=a = 1)",
            "=for x in y return x",
            "=a > 1",
            "=list contains(a, 1)",
            "=list contains(\"x\", a)",
            "=list contains(a)",
            "=\"x\" = a",
            "=a = 1;b = 2"
        }) {
            assertThatThrownBy(() -> ConditionReader.read(expression, Notation.FEEL))
                    .as(expression)
                    .isInstanceOf(FormProblem.class);
        }
    }
}
