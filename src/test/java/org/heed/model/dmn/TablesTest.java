package org.heed.model.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.heed.model.RuleBook;
import org.heed.model.source.ModelFile;
import org.heed.model.vocabulary.Fact;
import org.heed.process.version.ProductVocabulary;
import org.heed.process.version.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table has an answer for every case, of one kind, from what the model knows; the product's own tables answer as it expects. */
class TablesTest {
    private static final String PERIODS = "review-period.dmn";
    private static final String DEADLINES = "response-deadline.dmn";

    private static void check(String file, String from, String to, String problem) {
        List<String> problems = Shipped.problems(file, from, to == null ? "" : to);
        if (problem.equals("-")) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).contains(problem);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    hitPolicy="FIRST" | hitPolicy="UNIQUE" | reviewPeriod model.dmn.noAnswer
                    hitPolicy="FIRST" | hitPolicy="COLLECT" | reviewPeriodTable model.dmn.hitPolicy
                    <inputEntry id="reviewPeriodRule3Input2"><text>-</text> | <inputEntry id="reviewPeriodRule3Input2"><text>"ON_TRACK"</text> | reviewPeriod model.dmn.noAnswer
                    <inputEntry id="reviewPeriodRule3Input2"><text>-</text> | <inputEntry id="reviewPeriodRule3Input2"><text></text> | -
                    <text>"P3M"</text> | <text>"soon"</text> | reviewDue model.factKind
                    <text>"P3M"</text> | <text>""</text> | reviewPeriod model.dmn.mixed
                    <text>"P3M"</text> | <text>3</text> | reviewPeriod model.dmn.type
                    <text>grade</text> | <text>gradeOfNobody</text> | reviewPeriod model.dmn.inputUnknown
                    <text>grade</text> | <text>closureReady</text> | reviewPeriod model.factKind
                    <text>grade</text> | <text>1st</text> | reviewPeriodInputExpression2 model.dmn.input
                    <inputEntry id="reviewPeriodRule3Input2"><text>-</text></inputEntry> | | reviewPeriod model.dmn.cells
                    <outputEntry id="reviewPeriodRule3Output1"><text>"P6M"</text></outputEntry> | | reviewPeriod model.dmn.cells
                    name="reviewPeriod" typeRef="string" | typeRef="string" | reviewPeriod model.dmn.cells
                    typeRef="string" /> | typeRef="date" /> | reviewPeriod model.dmn.type
                    typeRef="string" /> | /> | -
                    typeRef="boolean"> | typeRef="date"> | reviewPeriod model.dmn.type
                    <inputEntry id="reviewPeriodRule2Input2"><text>"NOT_ACHIEVED"</text> | <inputEntry id="reviewPeriodRule2Input2"><text>not("NOT_ACHIEVED", "X")</text> | -
                    <inputEntry id="reviewPeriodRule2Input2"><text>"NOT_ACHIEVED"</text> | <inputEntry id="reviewPeriodRule2Input2"><text>[1..5]</text> | -
                    <inputEntry id="reviewPeriodRule2Input2"><text>"NOT_ACHIEVED"</text> | <inputEntry id="reviewPeriodRule2Input2"><text>grade</text> | reviewPeriodRule2Input2 model.dmn.entry
                    <dmndi:DMNDiagram> | <dmndi:DMNDiagram onclick="x"> | reviewPeriodDefinitions model.attribute
                    <dmndi:DMNDiagram> | <dmndi:Other /><dmndi:DMNDiagram> | reviewPeriodDefinitions model.element
                    """)
    void aTableThatTheModelAsks(String from, String to, String problem) {
        check(PERIODS, from, to, problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    <decision id="responseDeadline" | <decision id="deadline" | responseDeadline model.dmn.needed
                    <text>route</text> | <text>panel</text> | responseDeadline model.dmn.needed
                    <text>route</text> | <text>route</text> | -
                    typeRef="string"> | > | -
                    typeRef="string"> | typeRef="boolean"> | responseDeadline model.dmn.type
                    name="count" | name="number" | responseDeadline model.dmn.neededOutput
                    <text>28</text> | <text>0</text> | responseDeadline model.dmn.neededOutput
                    <text>"MONTHS"</text> | <text>"YEARS"</text> | responseDeadline model.dmn.neededOutput
                    <text>"HEALTH"</text> | <text>-</text> | responseDeadline model.dmn.neededRow
                    <text>"HEALTH"</text> | <text>"EXECUTIVE"</text> | responseDeadline model.dmn.neededRow
                    <description>Health bodies: 28 days</description> | <description> </description> | responseDeadline model.dmn.neededRow
                    <description>Health bodies: 28 days</description> | | responseDeadline model.dmn.neededRow
                    """)
    void aTableThatTheProductAsks(String from, String to, String problem) {
        check(DEADLINES, from, to, problem);
    }

    @Test
    void aChoiceOfTheProductHasAHundredCharactersAtMost() {
        check(DEADLINES, "\"HEALTH\"", "\"" + "x".repeat(98) + "\"", "-");
        check(DEADLINES, "\"HEALTH\"", "\"" + "x".repeat(99) + "\"", "responseDeadline model.dmn.neededRow");
    }

    @Test
    void aCellHasTwoThousandCharactersAtMost() {
        check(PERIODS, "\"NOT_ACHIEVED\"", "\"" + "x".repeat(1998) + "\"", "-");
        check(PERIODS, "\"NOT_ACHIEVED\"", "\"" + "x".repeat(1999) + "\"", "reviewPeriodRule2Input2 model.dmn.entry");
    }

    @Test
    void noTableIsThereTwice() {
        List<ModelFile> files = new java.util.ArrayList<>(Shipped.files());
        String periods = files.stream()
                .filter(file -> file.is(PERIODS))
                .findFirst()
                .orElseThrow()
                .text();
        files.add(ModelFile.of("again.dmn", periods));
        assertThat(Shipped.problems(files)).containsExactly("reviewPeriod model.dmn.twice");
        assertThat(RuleBook.tables(files))
                .contains("responseDeadline")
                .filteredOn("reviewPeriod"::equals)
                .hasSize(2);
    }

    @Test
    void theTablesThatCanBeReadHaveTheirKeys() {
        assertThat(RuleBook.tables(List.of(
                        ModelFile.of("a.dmn", "<definitions"),
                        ModelFile.of("b.dmn", "<a/>"),
                        ModelFile.of("c.form", "{}"))))
                .isEmpty();
        assertThat(new TreeSet<>(RuleBook.tables(Shipped.files()))).containsExactly("responseDeadline", "reviewPeriod");
    }

    /** What a model learns from the table of the review periods where its results are these. */
    private static Fact learnt(String first, String second, String third, String type) {
        Map<String, Fact> facts = RuleBook.offered(
                Shipped.with((file, text) -> file.equals(PERIODS)
                        ? text.replace("\"P1M\"", first)
                                .replace("\"P3M\"", second)
                                .replace("\"P6M\"", third)
                                .replace("typeRef=\"string\" />", type + "/>")
                        : text),
                ProductVocabulary.WORDS);
        return facts.get("reviewPeriod");
    }

    @Test
    void whatATableAnswersIsAPeriodAChoiceANumberOrYesAndNo() {
        assertThat(learnt("\"P1M\"", "\"P3M\"", "\"P6M\"", "")).isEqualTo(Fact.of("reviewPeriod", Fact.Kind.PERIOD));
        assertThat(learnt("\"A\"", "\"B\"", "\"A\"", ""))
                .isEqualTo(new Fact("reviewPeriod", Fact.Kind.CHOICE, List.of("A", "B")));
        assertThat(learnt("\"A\\\"B\"", "\"P3M\"", "\"\\\\\"", ""))
                .isEqualTo(new Fact("reviewPeriod", Fact.Kind.CHOICE, List.of("A\"B", "P3M", "\\")));
        assertThat(learnt("true", "false", "true", "typeRef=\"boolean\""))
                .isEqualTo(Fact.of("reviewPeriod", Fact.Kind.BOOLEAN));
        assertThat(learnt("1", "-2", "3", "typeRef=\"integer\"")).isEqualTo(Fact.of("reviewPeriod", Fact.Kind.NUMBER));
        assertThat(learnt("1", "2.5", "3", "")).isNull();
        assertThat(learnt("\"A\"", "true", "\"B\"", "")).isNull();
        assertThat(learnt("\"A\"", "\"\"", "\"B\"", "")).isNull();
    }
}
