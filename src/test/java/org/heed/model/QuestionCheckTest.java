package org.heed.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heed.model.source.ModelFile;
import org.heed.process.version.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions can be answered, and what is answered and asked fits those who read it. */
class QuestionCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    'key': 'remind', 'properties': {'routingFact': 'true'} | remind model.reserved
                    'key': 'authenticatedUserId', 'properties': {'routingFact': 'true'} | authenticatedUserId model.reserved
                    'key': 'div', 'properties': {'routingFact': 'true'} | div model.reserved
                    'key': 'satisfies', 'properties': {'routingFact': 'true'} | satisfies model.reserved
                    'key': 'a', 'validate': {'min': 5, 'max': 4} | a model.form.unanswerable
                    'key': 'a', 'validate': {'min': 5, 'max': 5} | -
                    'type': 'textfield', 'key': 'a', 'validate': {'minLength': 5, 'maxLength': 4} | a model.form.unanswerable
                    'type': 'textarea', 'key': 'a', 'validate': {'maxLength': 0} | a model.form.unanswerable
                    'type': 'radio', 'key': 'a', 'values': [{'label': 'A', 'value': ''}] | a model.form.choices
                    'type': 'taglist', 'key': 'a', 'values': [{'label': 'A', 'value': 'a'}, {'label': 'B', 'value': 'a'}] | a model.form.choices
                    'type': 'select', 'key': 'a', 'values': [{'label': 'A', 'value': ' a'}] | a model.form.choices
                    'type': 'dynamiclist', 'path': 'l', 'components': [{'type': 'radio', 'key': 'a', 'label': 'A', 'values': [{'label': 'A', 'value': ''}]}] | a model.form.choices
                    'key': 'a', 'validate': {'min': '=5'} | ~ model.form~
                    """)
    void refusesQuestionsThatNobodyCanAnswerOrRead(String question, String problem) {
        String type = question.startsWith("'type'") ? "" : "'type': 'number', ";
        String added = "\"components\": [{" + (type + question).replace('\'', '"') + ", \"label\": \"Added\"},";
        List<ModelFile> files = Shipped.with("consider.form", "\"components\": [", added);
        if (problem.equals("-")) {
            assertThat(Shipped.problems(files)).isEmpty();
        } else {
            assertThat(Shipped.problems(files)).contains(problem);
        }
    }

    /** An answer may have decimals, and a column of whole numbers cannot take them. */
    @ParameterizedTest
    @CsvSource({"integer,reviewPeriod model.dmn.whole", "long,reviewPeriod model.dmn.whole", "double,-", "'',-"})
    void refusesWholeNumbersWhereAnswersMayHaveDecimals(String type, String problem) {
        List<ModelFile> files = Shipped.withCost(type.isEmpty() ? "" : "typeRef=\"" + type + "\"");
        if (problem.equals("-")) {
            assertThat(Shipped.problems(files)).isEmpty();
        } else {
            assertThat(Shipped.problems(files)).contains(problem);
        }
    }

    @Test
    void refusesTablesOfTheProductThatCannotReadWhatTheyAreAsked() {
        assertThat(Shipped.problems("response-deadline.dmn", "typeRef=\"string\">", "typeRef=\"integer\">"))
                .contains("responseDeadline model.dmn.type");
    }

    @Test
    void refusesDescriptionsThatATaskCannotHold() {
        String due = "camunda:candidateGroups=\"scrutiny\" camunda:dueDate=\"P7D\">";
        String words = "<bpmn:documentation>" + "x".repeat(2000) + "</bpmn:documentation>";
        assertThat(Shipped.problems("follow-up.bpmn", due, due + words)).isEmpty();
        assertThat(Shipped.problems("follow-up.bpmn", due, due + words.replace("</", "x</")))
                .contains("assign model.longDescription");
        assertThat(Shipped.problems("follow-up.bpmn", due, due + words + words)).contains("assign model.element");
    }
}
