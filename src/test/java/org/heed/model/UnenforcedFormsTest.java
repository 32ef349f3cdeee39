package org.heed.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heed.model.source.ModelFile;
import org.heed.model.vocabulary.Vocabularies;
import org.junit.jupiter.api.Test;

/** The rule book refuses a form that says something of its answers which nobody would enforce, by the name of it. */
class UnenforcedFormsTest {
    private static List<String> problems(String component) {
        String json = "{'id': 'extra', 'components': [%s]}".formatted(component).replace('\'', '"');
        return RuleBook.check(List.of(ModelFile.of("extra.form", json)), Vocabularies.EMPTY).stream()
                .filter(problem -> problem.file().equals("extra.form"))
                .map(problem -> problem.element() + " " + problem.code() + " " + problem.arguments()[1])
                .toList();
    }

    @Test
    void whatIsNotEnforcedIsRefusedByItsName() {
        assertThat(problems("{'type': 'radio', 'key': 'a', 'label': 'A', 'valuesExpression': '=b',"
                        + " 'values': [{'value': 'y', 'label': 'Y'}]}"))
                .containsExactly("a model.form.property valuesExpression");
        assertThat(problems("{'type': 'textfield', 'key': 'a', 'label': 'A', 'validate': {'pattern': '(?=a)'}}"))
                .containsExactly("a model.form.setting validate.pattern");
        assertThat(problems("{'type': 'group', 'id': 'g', 'label': 'G', 'components': ["
                        + "{'type': 'number', 'key': 'a', 'label': 'A', 'serializeToString': true}]}"))
                .containsExactly("a model.form.property serializeToString");
    }

    @Test
    void whatIsEnforcedIsTaken() {
        assertThat(problems("{'type': 'textfield', 'key': 'a', 'label': 'A', 'readonly': true, 'defaultValue': 'A1',"
                        + " 'validate': {'pattern': '^A', 'maxLength': 5}},"
                        + "{'type': 'datetime', 'subtype': 'date', 'key': 'b', 'dateLabel': 'B', 'disallowPassedDates': true},"
                        + "{'type': 'number', 'key': 'c', 'label': 'C', 'decimalDigits': 1, 'increment': 0.5}"))
                .isEmpty();
    }
}
