package org.heed.process.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.process.engine.PlainRehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rule book takes, an engine can read. */
class ReadableFilesTest {
    private static final ModelCheck CHECK =
            new ModelCheck(ProductVocabulary.FACTORY, PlainRehearsal.engine(ProductVocabulary.serviceTasks()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    follow-up.bpmn | ${reviewPeriod} | P2W
                    follow-up.bpmn | camunda:dueDate="P7D" | camunda:dueDate="P8D"
                    review-period.dmn | <text>"NOT_ACHIEVED"</text> | <text>"A","B"</text>
                    review-period.dmn | <outputEntry id="reviewPeriodRule3Output1"> | <outputEntry id="reviewPeriodRule3Output1" expressionLanguage="feel">
                    consider.form | "components": [ | "components": [{"type": "number", "key": "a", "validate": {"min": 5, "max": 5}, "label": "Added"},
                    """)
    void aChangeThatIsTaken(String file, String from, String to) {
        assertThat(CHECK.check(Shipped.with(file, from, to))).isEmpty();
    }

    @Test
    void aLongDescription() {
        String due = "camunda:candidateGroups=\"scrutiny\" camunda:dueDate=\"P7D\">";
        String words = "<bpmn:documentation>" + "x".repeat(2000) + "</bpmn:documentation>";
        assertThat(CHECK.check(Shipped.with("follow-up.bpmn", due, due + words)))
                .isEmpty();
    }

    /** A number with decimals is read by a column of its type, and by one of none. */
    @ParameterizedTest
    @CsvSource({"typeRef=\"double\"", "''"})
    void aColumnOfNumbers(String type) {
        assertThat(CHECK.check(Shipped.withCost(type))).isEmpty();
    }

    @Test
    void theShippedFiles() {
        assertThat(CHECK.check(Shipped.files())).isEmpty();
    }
}
